/** Worksheet functions: what Excel shows while a formula is typed, and what is said about bad arguments. */
const format = new Intl.NumberFormat('ru', { maximumFractionDigits: 6, useGrouping: false });
const shown = (value: number): string => format.format(value);

export const functions = {
  /** What a cell of the usual width shows. */
  inCell: (value: number | boolean): string => (typeof value === 'number' ? shown(value) : value ? 'ИСТИНА' : 'ЛОЖЬ'),
  /** What a change is: SHNOR.DYNAMICS and the sheets say it in the same words. */
  changes: { growth: 'лучше', decline: 'хуже', 'no-proven-change': 'различие не больше случайного', 'no-data': 'нет данных' },
  described: {
    ISBSH: {
      description: 'ИСБШ — индекс социального благополучия школы: 85 + 15·a − 20·b − 65·c по трём долям обучающихся. Можно указать столбцы долей.',
      parameters: {
        bothHigher: { name: 'оба_с_высшим', description: 'Доля обучающихся, у которых оба родителя с высшим образованием, от 0 до 1' },
        singleParent: { name: 'неполные_семьи', description: 'Доля обучающихся из неполных семей, от 0 до 1' },
        onRegister: { name: 'на_учёте', description: 'Доля обучающихся, состоящих на учёте любого вида, от 0 до 1' },
        constant: { name: 'константа', description: 'Свободный член; если не указан, 85' },
        k1: { name: 'k1', description: 'Коэффициент при первой доле со знаком; если не указан, 15' },
        k2: { name: 'k2', description: 'Коэффициент при второй доле со знаком; если не указан, −20' },
        k3: { name: 'k3', description: 'Коэффициент при третьей доле со знаком; если не указан, −65' },
      },
    },
    LOWRESULT: {
      description: 'ИСТИНА, если результат низкий: ниже порога не менее 30 % участников. Пусто, если участников не было.',
      parameters: {
        participants: { name: 'участников', description: 'Сколько обучающихся участвовало в процедуре: число или столбец' },
        below: { name: 'ниже_порога', description: 'Сколько из них получили «2» или не набрали минимальный балл' },
        threshold: { name: 'порог', description: 'Порог низкого результата в процентах, от 1 до 100; если не указан, 30' },
      },
    },
    LOWSCHOOL: {
      description: 'Какие критерии ШНОР выполнены по строкам одной школы за отчётный и предыдущий годы: "1", "2", "1; 2" или пустой текст.',
      parameters: {
        procedures: { name: 'процедуры', description: 'Названия процедур, например «ОГЭ математика»; считаются девять процедур методики' },
        years: { name: 'годы', description: 'Учебные годы этих строк: 2021 или 2020/2021' },
        participants: { name: 'участников', description: 'Число участников в каждой строке' },
        below: { name: 'ниже_порога', description: 'Сколько из них ниже порога' },
        year: { name: 'отчётный_год', description: 'Год окончания отчётного учебного года' },
        threshold: { name: 'порог', description: 'Порог низкого результата в процентах, от 1 до 100; если не указан, 30' },
        ruleSet: { name: 'правила', description: '"2020" — любая процедура в каждом из двух лет (по умолчанию), "2025" — одна и та же' },
        excluded: { name: 'исключить', description: 'Строки с признаком необъективности: да или нет; если не указаны, учитываются все строки' },
      },
    },
    RISKLEVEL: {
      description: 'Уровень рискового фактора по его баллу: «высокий», «средний» или «низкий».',
      parameters: {
        score: { name: 'балл', description: 'Балл фактора от 0 до 1: число или столбец' },
        high: { name: 'высокий_от', description: 'С какого балла уровень высокий; если не указан, 0,5' },
        medium: { name: 'средний_от', description: 'С какого балла уровень средний; если не указан, 0,25' },
      },
    },
    BOTTOMGROUP: {
      description: 'ИСТИНА, если значение попадает в нижнюю часть всех значений. Равные границе входят.',
      parameters: {
        value: { name: 'значение', description: 'Значение школы: число или столбец' },
        allValues: { name: 'все_значения', description: 'Значения всех школ; ячейки без значения должны содержать "", а не быть пустыми: Excel передаёт пустые как 0' },
        share: { name: 'доля', description: 'Нижняя часть: 0,25 — четверть (по умолчанию), 0,2 — пятая часть' },
      },
    },
    WILSON: {
      description: '95-процентный интервал Уилсона для доли участников ниже порога. Без третьего аргумента — обе границы рядом.',
      parameters: {
        below: { name: 'ниже_порога', description: 'Сколько участников ниже порога: число или столбец' },
        participants: { name: 'участников', description: 'Сколько было участников' },
        bound: { name: 'граница', description: '"lower" — нижняя, "upper" — верхняя; если не указана, обе' },
      },
    },
    FUNNEL: {
      description: 'Границы воронки: где случайно оказалась бы доля школы с таким числом участников. Без четвёртого аргумента — обе границы рядом.',
      parameters: {
        average: { name: 'средняя_доля', description: 'Доля ниже порога по всем школам вместе, от 0 до 1: число или столбец' },
        participants: { name: 'участников', description: 'Сколько участников в школе: число или столбец' },
        level: { name: 'уровень', description: '95 (по умолчанию) или 99,8 — процент разброса между границами' },
        bound: { name: 'граница', description: '"lower" — нижняя, "upper" — верхняя; если не указана, обе' },
      },
    },
    DIFFERENCE: {
      description: 'Разность долей ниже порога двух лет в процентных пунктах: сейчас минус было. С пятым аргументом — граница 95-процентного интервала Ньюкомба.',
      parameters: {
        belowNow: { name: 'ниже_сейчас', description: 'Сколько участников ниже порога сейчас: число или столбец' },
        participantsNow: { name: 'участников_сейчас', description: 'Сколько участников сейчас' },
        belowWas: { name: 'ниже_было', description: 'Сколько участников было ниже порога в году сравнения' },
        participantsWas: { name: 'участников_было', description: 'Сколько участников было в году сравнения' },
        bound: { name: 'граница', description: '"lower" — нижняя, "upper" — верхняя; если не указана, сама разность' },
      },
    },
    DYNAMICS: {
      description: '«лучше», «хуже» или «различие не больше случайного»: изменение доли ниже порога с 95-процентным интервалом Ньюкомба.',
      parameters: {
        belowNow: { name: 'ниже_сейчас', description: 'Сколько участников ниже порога сейчас: число или столбец' },
        participantsNow: { name: 'участников_сейчас', description: 'Сколько участников сейчас' },
        belowWas: { name: 'ниже_было', description: 'Сколько участников было ниже порога в году сравнения' },
        participantsWas: { name: 'участников_было', description: 'Сколько участников было в году сравнения' },
        margin: { name: 'граница_пп', description: 'Изменение в пределах стольких процентных пунктов — не изменение; если не указана, 0' },
      },
    },
    OUTCOMEINDEX: {
      description: 'ИОР — индекс образовательных результатов: средневзвешенное (x − min)/(max − min) по известным показателям школы.',
      parameters: {
        values: { name: 'значения', description: 'Показатели школы; ячейки без значения должны содержать "", а не быть пустыми: Excel передаёт пустые как 0' },
        minima: { name: 'наименьшие', description: 'Наименьшее значение каждого показателя среди школ' },
        maxima: { name: 'наибольшие', description: 'Наибольшее значение каждого показателя среди школ' },
        weights: { name: 'веса', description: 'Вес каждого показателя; если не указаны, по 1' },
      },
    },
    SPEARMAN: {
      description: 'Ранговая корреляция Спирмена двух столбцов, её p-значение или граница 95-процентного интервала. Строка без одного из значений не учитывается.',
      parameters: {
        first: { name: 'первый', description: 'Столбец чисел; ячейки без значения — "" или «–», а не пустые: Excel передаёт пустые как 0' },
        second: { name: 'второй', description: 'Столбец чисел того же размера' },
        what: { name: 'что', description: '"rho" — корреляция (по умолчанию), "p" — p-значение, "lower" и "upper" — границы интервала' },
      },
    },
    EXPECTED: {
      description: 'Ожидаемое значение по линейной модели: свободный член и сумма коэффициентов, умноженных на значения. Пусто, если значения нет.',
      parameters: {
        coefficients: { name: 'коэффициенты', description: 'Коэффициенты модели, первым — свободный член' },
        values: { name: 'значения', description: 'Значения условий в том же порядке; их на одно меньше, чем коэффициентов' },
      },
    },
    CHANGE: {
      description: 'Изменение доли: в процентных пунктах (разность) или в процентах к прежней доле. Пусто, если прежняя доля 0, а нужны проценты.',
      parameters: {
        was: { name: 'было', description: 'Прежняя доля, от 0 до 1: число или столбец' },
        now: { name: 'стало', description: 'Новая доля, от 0 до 1' },
        unit: { name: 'единица', description: '"п.п." — процентные пункты (по умолчанию), "%" — проценты к прежней доле' },
      },
    },
    EARLIER: {
      description: 'Прежняя доля по нынешней и по изменению: «32,9 %, на 24,8 больше» — это 8,1 % раньше, если речь о п.п., и 26,4 %, если о процентах.',
      parameters: {
        now: { name: 'стало', description: 'Нынешняя доля, от 0 до 1: число или столбец' },
        change: { name: 'изменение', description: 'На сколько она больше прежней: 24,8, а не 0,248; если меньше — со знаком минус' },
        unit: { name: 'единица', description: '"п.п." — процентные пункты (по умолчанию), "%" — проценты к прежней доле' },
      },
    },
  },
  problems: {
    /** The sentence, with the argument it is about. */
    inArgument: (sentence: string, argument: string) => `${sentence} (аргумент «${argument}»)`,
    atPosition: (sentence: string, position: number) => `${sentence}, строка ${position} диапазона`,
    missing: (argument: string) => `Не указан аргумент «${argument}»`,
    oneValue: () => 'Здесь нужно одно значение, а указан диапазон',
    shapesDiffer: (first: string, second: string) => `Диапазоны должны быть одного размера, а указаны ${first} и ${second}`,
    lengthsDiffer: () => 'Процедуры, годы, участники и «ниже порога» должны быть диапазонами одного размера',
    cellError: (error: string) => `В ячейке ошибка ${error}`,
    notNumber: (given: string) => `Здесь нужно число, а указано «${given}»`,
    shareIsPercent: (given: number) => `Доля должна быть от 0 до 1: ${shown(given)} % — это ${shown(given / 100)}`,
    shareOutside: (given: number) => `Доля должна быть от 0 до 1, а указано ${shown(given)}`,
    partIsNothing: () => 'Доля должна быть больше 0 и не больше 1: 0,25 — четверть, 0,2 — пятая часть',
    percentIsShare: (given: number) => `Порог указывается в процентах от 1 до 100: ${shown(given * 100)}, а не ${shown(given)}`,
    percentOutside: (given: number) => `Порог указывается в процентах от 1 до 100, а указано ${shown(given)}`,
    notCount: (given: number) => `Число обучающихся должно быть целым и не меньше 0, а указано ${shown(given)}`,
    scoreOutside: (given: number) => `Балл фактора должен быть от 0 до 1, а указано ${shown(given)}`,
    notYear: (given: string) => `Учебный год указывается как 2021 или 2020/2021, а указано «${given}»`,
    notFlag: (given: string) => `Здесь нужно «да» или «нет», а указано «${given}»`,
    notRuleSet: (given: string) => `Правила — "2020" или "2025", а указано «${given}»`,
    notBound: (given: string) => `Граница — "lower" (нижняя) или "upper" (верхняя), а указано «${given}»`,
    notRankFigure: (given: string) => `Здесь нужно "rho", "p", "lower" или "upper", а указано «${given}»`,
    columnsDiffer: () => 'Столбцы должны быть одного размера',
    coefficientsDiffer: (coefficients: number, values: number) => `Коэффициентов должно быть на один больше, чем значений (первый — свободный член), а их ${coefficients} и ${values}`,
    notChangeUnit: (given: string) => `Единица изменения — "п.п." или "%", а указано «${given}»`,
    changeIsShare: (given: number) => `Изменение указывается в сотых: ${shown(given * 100)}, а не ${shown(given)}; меньше единицы — текстом, "0,4"`,
    noEarlierShare: (now: number, change: number) => `Доля ${shown(now)} не могла так измениться: при изменении на ${shown(change)} прежняя вышла бы за пределы от 0 до 1. Проверьте единицу`,
    notFunnelLevel: (given: string) => `Уровень воронки — 95 или 99,8, а указано «${given}»`,
    marginOutside: (given: number) => `Граница изменения — от 0 до 100 процентных пунктов, а указано ${shown(given)}`,
    componentsDiffer: () => 'Значения, наименьшие, наибольшие и веса должны быть диапазонами одного размера',
    minimumExceeds: (minimum: number, maximum: number) => `Наименьшее значение (${shown(minimum)}) не может быть больше наибольшего (${shown(maximum)})`,
    weightNegative: (given: number) => `Вес не может быть отрицательным, а указано ${shown(given)}`,
    belowExceeds: (below: number, participants: number) => `Ниже порога (${shown(below)}) не может быть больше, чем участников (${shown(participants)})`,
    thresholdsCross: (medium: number, high: number) => `Средний уровень начинается с ${shown(medium)}, а высокий с ${shown(high)}: средний должен начинаться не выше высокого`,
  },
};
