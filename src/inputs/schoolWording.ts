/** Tells the names of schools from other texts where the schools themselves are not known. */
import { schoolNameKey } from './schoolNames';

const SCHOOL_WORD = /(?:^| )(?:сош|оош|нош|сш|ош|ншдс|гимназия|лицей|школа|кадетский корпус|кадетская школа|центр образования)(?= |$)/;

export const isSchoolWording = (text: string): boolean => SCHOOL_WORD.test(schoolNameKey(text));
