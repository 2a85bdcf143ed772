/** Every screen of the pane as one has it who needs large letters. */
import { lookFrom } from './support/lookFrom';

describe('in Russian, in light colours, at 200 % zoom', () => {
  lookFrom({ options: { colorScheme: 'light' }, language: 'ru-RU', search: '?book=new', width: 640, zoom: 2 });
});
