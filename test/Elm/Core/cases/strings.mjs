import { char, just, nothing, tuple } from '../show.mjs';

const quote = (s) => '"' + [...s].map((c) => {
  const code = c.codePointAt(0);
  return c === '"' || c === '\\' ? '\\' + c : code < 32 || code > 126 ? `\\u{${code.toString(16).toUpperCase().padStart(4, '0')}}` : c;
}).join('') + '"';
const list = (xs) => `[ ${xs.map(quote).join(', ')} ]`;
const int = (n) => `${n}`;
const reversed = (s) => [...s].reverse().join('');
const codes = (s) => [...s].map((c) => c.codePointAt(0));
const indexes = (part, s) => {
  const result = [];
  for (let i = s.indexOf(part); part && i >= 0; i = s.indexOf(part, i + part.length)) result.push(i);
  return result;
};

const texts = ['', 'a', 'snakes on a plane', 'Zoë ☃ 日本', 'smile 🙂🙃!', ' \t padded\n ', 'aXbXXc', 'ΑΣ σίσυφος Straße'];
const indices = [-20, -8, -3, -1, 0, 1, 2, 5, 9, 17, 30];
const spaces = [9, 10, 11, 12, 13, 32, 0x85, 0xa0, 0x1680, 0x180e, 0x2000, 0x2007, 0x200a, 0x200b, 0x2028, 0x2029, 0x202f, 0x205f, 0x2060, 0x3000, 0xfeff].map((c) => String.fromCharCode(c));
const numbers = ['0', '00', '7', '-7', '+7', '--7', '1-', '-', '+', '', ' 7', '7 ', '1.0', '1e3', '12345678901', '-9007199254740991', '9007199254740991', '0x1F', '１', 'NaN', '1_000'];
const floats = ['0', '-0', '1', '-1.5', '.5', '5.', '.', '-.5e1', '1e5', '1E5', '1e+5', '1e-5', '1e', 'e5', '1e5.5', '0.1', '123456789.125', '1e21', '1e-7', '4.9e-324', '1e309', '-1e309',
  'Infinity', '-Infinity', 'infinity', 'NaN', 'abc', '1 2', ' 1', '1 ', '', '0x10', '0b1', '0o7', '+1', '+-1', '1,5', '2.2250738585072014e-308', '179769313486231570000000000000000000000', '0.000001', '0.0000001'];
const toInt = (s) => (/^[-+]?[0-9]+$/.test(s) ? just(Number(s)) : nothing);
const toFloat = (s) => (s.length === 0 || /[\sxbo]/.test(s) || Number.isNaN(+s) ? nothing : just(+s));
const half = (n, s) => Math.max(0, n - s.length) / 2;
const pad = (n, c, s) => c.repeat(Math.ceil(half(n, s))) + s + c.repeat(Math.floor(half(n, s)));
const replaceAll = (a, b, s) => s.split(a).join(b);

const shared = `
texts : List String
texts =
    ${list(texts)}


codes : String -> List Int
codes string =
    List.map Char.toCode (String.toList string)
`;
const each = (elm, f) => [`List.map (${elm}) texts`, texts.map(f)];

export default {
  StringBuilding: {
    declarations: shared,
    cases: [
      each('String.length', (s) => s.length), each('String.isEmpty', (s) => s === ''), each('String.reverse', reversed), each('String.repeat 2', (s) => s + s), each('\\s -> s ++ "!" ++ s', (s) => `${s}!${s}`),
      each('String.append "<"', (s) => '<' + s), each('String.cons \'🙂\'', (s) => '🙂' + s), each('\\s -> String.concat [ s, "", s ]', (s) => s + s), ['String.join ", " texts', texts.join(', ')], ['String.concat texts', texts.join('')],
      ['List.map (\\n -> String.repeat n "ab") [ -1, 0, 3 ]', ['', '', 'ababab']], ['String.fromChar \'日\' ++ String.fromChar \'🙂\'', '日🙂'], ['String.fromList [ \'a\', \'🙂\', \'z\' ]', 'a🙂z'], ['List.foldl String.cons "" [ \'a\', \'b\' ]', 'ba'],
      each('codes', codes), each('String.toList >> String.fromList', (s) => s), each('String.uncons', (s) => (s ? just(tuple(char([...s][0]), [...s].slice(1).join(''))) : nothing)),
      ['String.join "" [ "a" ]', 'a'], ['String.join "x" []', ''], ['String.append "" "" == ""', true], ['"""a "quoted" b"""', 'a "quoted" b'], ['String.length "e\\u{0301}"', 2],
    ],
  },
  StringSlices: {
    declarations: shared,
    cases: texts.filter((s) => !s.includes('🙂')).slice(1).flatMap((s) => indices.map((a) =>
      [`List.map (\\b -> String.slice ${a} b ${quote(s)}) [ ${indices.map(int).join(', ')} ]`, indices.map((b) => s.slice(a, b))])).concat([
      ...[-1, 0, 1, 3, 40].flatMap((n) => [
        each(`String.left ${n} >> String.length`, (s) => (n < 1 ? 0 : s.slice(0, n).length)), each(`String.right ${n} >> String.length`, (s) => (n < 1 ? 0 : s.slice(-n).length)),
        each(`String.dropLeft ${n} >> String.length`, (s) => (n < 1 ? s : s.slice(n)).length), each(`String.dropRight ${n} >> String.length`, (s) => (n < 1 ? s : s.slice(0, -n)).length)]),
      ['String.left 3 "abcdef" ++ String.right 2 "abcdef"', 'abcef'], ['String.dropLeft 2 "abcdef" ++ String.dropRight 4 "abcdef"', 'cdefab'],
    ]),
  },
  StringSplitting: {
    declarations: shared,
    cases: [
      ...['a', ' ', 'X', 'XX', '🙂', 'ς', 'snakes on a plane', 'nowhere'].flatMap((x) => [each(`String.split ${quote(x)}`, (s) => s.split(x)), each(`String.split ${quote(x)} >> String.join ${quote(x)}`, (s) => s)]),
      each('String.words', (s) => s.trim().split(/\s+/g)), each('String.lines', (s) => s.split(/\r\n|\r|\n/g)), ['String.split "" "a日c"', ['a', '日', 'c']], ['String.split "" ""', []], ['String.split "," ""', ['']],
      ['String.lines "a\\nb\\u{000D}\\nc\\u{000D}d\\n\\n"', ['a', 'b', 'c', 'd', '', '']], ['String.words " a\\u{00A0}b\\u{2003}\\tc "', ['a', 'b', 'c']], ['List.map String.words [ "", "   " ]', [[''], ['']]],
      ['String.split "--" "-----"', ['', '', '-']], ['String.split "aa" "aaa"', ['', 'a']],
      ...[['a', 'AA'], ['X', ''], ['', '-'], [' ', '  '], ['日本', '🙂']].map(([a, b]) => [`List.map (String.replace ${quote(a)} ${quote(b)}) [ "aXbX", "日本 日", " ", "" ]`, ['aXbX', '日本 日', ' ', ''].map((s) => replaceAll(a, b, s))]),
    ],
  },
  StringSearching: {
    declarations: shared,
    cases: ['', 'a', 'X', 'XX', 'plane', 'snakes', '🙂', '日本', ' ', 'zz', 'ς'].flatMap((x) => [
      each(`String.contains ${quote(x)}`, (s) => s.includes(x)), each(`String.startsWith ${quote(x)}`, (s) => s.startsWith(x)), each(`String.endsWith ${quote(x)}`, (s) => s.endsWith(x)),
      each(`String.indexes ${quote(x)}`, (s) => indexes(x, s)), each(`String.indices ${quote(x)}`, (s) => indexes(x, s))]).concat([
      ['String.indexes "aa" "aaaaa"', [0, 2]], ['String.contains "\\u{2603}" "\\u{0326}\\u{0300}\\u{2603}"', true], ['String.indexes "\\u{0061}\\u{0100}" "\\u{6100}a\\u{0100}a\\u{0100}"', [1, 3]],
      ['String.indexes "ab" (String.repeat 1000 "aab") |> List.length', 1000], ['String.contains "ab" (String.repeat 100000 "aa" ++ "b")', true],
    ]),
  },
  StringTrimming: {
    declarations: shared,
    cases: [
      [`List.map (\\s -> String.length (String.trim (s ++ "x" ++ s))) ${list(spaces)}`, spaces.map((s) => `${s}x${s}`.trim().length)], [`List.map (\\s -> String.length (String.trimLeft (s ++ "x" ++ s))) ${list(spaces)}`, spaces.map((s) => `${s}x${s}`.trimStart().length)],
      [`List.map (\\s -> String.length (String.trimRight (s ++ "x" ++ s))) ${list(spaces)}`, spaces.map((s) => `${s}x${s}`.trimEnd().length)], [`List.map (\\s -> List.length (String.words ("a" ++ s ++ "b"))) ${list(spaces)}`, spaces.map((s) => `a${s}b`.split(/\s+/).length)],
      each('String.trim', (s) => s.trim()), each('String.trimLeft', (s) => s.trimStart()), each('String.trimRight', (s) => s.trimEnd()), ['String.trim "  \\n "', ''], ['String.trim (String.repeat 50 " " ++ String.repeat 50 "x " )', ('x '.repeat(50)).trim()],
    ],
  },
  StringPadding: {
    cases: [-2, 0, 1, 2, 3, 4, 7, 8].flatMap((n) => [
      [`List.map (String.pad ${n} '.') [ "", "a", "ab", "日本語" ]`, ['', 'a', 'ab', '日本語'].map((s) => pad(n, '.', s))], [`List.map (String.padLeft ${n} '0') [ "", "7", "-42" ]`, ['', '7', '-42'].map((s) => '0'.repeat(Math.max(0, n - s.length)) + s)],
      [`List.map (String.padRight ${n} '🙂') [ "", "a", "abc" ]`, ['', 'a', 'abc'].map((s) => s + '🙂'.repeat(Math.max(0, n - s.length)))]]),
  },
  StringCases: {
    declarations: shared,
    cases: [
      each('String.toUpper', (s) => s.toUpperCase()), each('String.toLower', (s) => s.toLowerCase()),
      ...['ﬀ ﬁ ŉ ǰ ΐ ΰ և ẖ', 'ᾀᾈ ᾳ ᾼ ῷ', 'İIıi', 'ΑΣ Σ ΑΣΑ Α.Σ', 'ǅǆǄ ⅷ ⓐ 𐐨 ꭰ', 'ÀÉÎÕÜ àéîõü ÿ'].flatMap((s) => [[`codes (String.toUpper ${quote(s)})`, codes(s.toUpperCase())], [`codes (String.toLower ${quote(s)})`, codes(s.toLowerCase())]]),
      ["List.map Char.toUpper (String.toList \"aZ9éßσ🙂\")", [...'AZ9Éßσ🙂'].map((c) => char(c === 'σ' ? 'Σ' : c))], ["List.map Char.toLower (String.toList \"aZ9ÉßΣ🙂\")", [...'az9éßσ🙂'].map((c) => char(c))],
      ["( Char.toLocaleUpper 'i', Char.toLocaleLower 'I' )", tuple(char('I'), char('i'))], ['List.all (\\s -> String.toLower (String.toUpper (String.toLower s)) == String.toLower s) [ "abc", "ÀÉ", "日本" ]', true],
    ],
  },
  StringFolding: {
    declarations: shared,
    cases: [
      each("String.map (\\c -> if c == ' ' then '_' else c)", (s) => replaceAll(' ', '_', s)), each('String.map Char.toUpper', (s) => [...s].map((c) => ([...c.toUpperCase()].length === 1 ? c.toUpperCase() : c)).join('')),
      each('String.filter Char.isAlpha', (s) => s.replace(/[^a-zA-Z]/g, '')), each('String.foldl (\\c n -> n + Char.toCode c) 0', (s) => codes(s).reduce((a, b) => a + b, 0)), each('String.foldr (::) []', (s) => [...s].map(char)),
      each('String.foldl String.cons ""', reversed), each('String.foldr (\\c acc -> String.fromChar c ++ acc) ""', (s) => s), each("String.any ((==) 'a')", (s) => s.includes('a')), each('String.all Char.isAlpha', (s) => /^[a-zA-Z]*$/.test(s)),
      each('String.any (\\c -> Char.toCode c > 65535)', (s) => codes(s).some((c) => c > 65535)), ['String.map (always \'🙂\') "abc" |> String.length', 6], ['String.foldl (\\c ( n, s ) -> ( n + 1, s ++ String.fromInt n ++ String.fromChar c )) ( 0, "" ) "xyz"', tuple(3, '0x1y2z')],
    ],
  },
  StringToNumber: {
    cases: [
      [`List.map String.toInt ${list(numbers)}`, numbers.map(toInt)], [`List.map String.toFloat ${list(floats)}`, floats.map(toFloat)],
      ['List.all (\\n -> String.toInt (String.fromInt (n * n * n)) == Just (n * n * n)) (List.range -2000 2000)', true], ['List.all (\\n -> String.toFloat (String.fromFloat (toFloat n / 7)) == Just (toFloat n / 7)) (List.range -2000 2000)', true],
      ['List.filterMap String.toInt (String.split " " "1 x 2 3.5 -4") |> List.sum', -1], ['Maybe.map ((+) 0.5) (String.toFloat "1")', just(1.5)],
    ],
  },
  StringFromNumber: {
    cases: [
      ['List.map String.fromInt [ 0, -0, 7, -7, 1000000, 9007199254740991, -9007199254740991 ]', ['0', '0', '7', '-7', '1000000', '9007199254740991', '-9007199254740991']],
      ['List.map (\\n -> String.fromFloat (10.0 ^ toFloat n)) (List.range -8 22)', Array.from({ length: 31 }, (_, i) => String(10 ** (i - 8)))], ['List.map (\\n -> String.fromFloat (1.5 * 2.0 ^ toFloat n)) (List.range -40 80)', Array.from({ length: 121 }, (_, i) => String(1.5 * 2 ** (i - 40)))],
      ['List.map (\\n -> String.fromFloat (toFloat n / 3)) (List.range -20 20)', Array.from({ length: 41 }, (_, i) => String((i - 20) / 3 + 0))], ['List.map String.fromFloat [ 0.1 + 0.2, 1 - 0.9, 100 * 1.1, 5.0e-324, 1.7976931348623157e308, 1.2345678901234568e20 ]', [0.1 + 0.2, 1 - 0.9, 100 * 1.1, 5e-324, 1.7976931348623157e308, 123456789012345680000].map(String)],
      ['List.map String.fromFloat [ 1 / 0, -1 / 0, 0 / 0, -0.0 ]', ['Infinity', '-Infinity', 'NaN', '0']], ['List.foldl (\\n acc -> acc + 0.1) 0 (List.range 1 10) |> String.fromFloat', String(Array(10).fill(0.1).reduce((a, b) => a + b, 0))],
    ],
  },
  StringLarge: {
    declarations: `
built : Int -> String
built n =
    List.foldl (\\i acc -> acc ++ String.fromInt (modBy 10 i)) "" (List.range 1 n)


prepended : Int -> String
prepended n =
    List.foldl (\\i acc -> String.fromInt (modBy 10 i) ++ acc) "" (List.range 1 n)


digitSum : String -> Int
digitSum =
    String.foldl (\\c n -> n + Char.toCode c - 48) 0


consume : Int -> String -> Int
consume count string =
    case String.uncons string of
        Nothing ->
            count

        Just ( _, rest ) ->
            consume (count + 1) rest
`,
    cases: [
      ['digitSum (built 100000)', 450000], ['String.reverse (built 2000) == prepended 2000', true], ['consume 0 (built 50000)', 50000], ['String.length (String.repeat 1000 (String.repeat 1000 "ab"))', 2000000],
      ['String.join "," (List.map String.fromInt (List.range 1 20000)) |> String.split "," |> List.filterMap String.toInt |> List.sum', 200010000], ['built 1000 |> String.slice 500 510', '1234567890'],
      ['let s = built 500 in ( String.length (s ++ "x"), String.length (s ++ "yy"), String.right 3 (s ++ "z") )', tuple(501, 502, '90z')], ['let s = built 300 in (s ++ "a") ++ (s ++ "b") == s ++ "a" ++ s ++ "b"', true],
      ['let s = String.repeat 40 "abc" in s ++ String.right 60 s == String.repeat 60 "abc"', true], ['String.length (String.toUpper (String.repeat 10000 "ß"))', 20000], ['String.indexes "1" (built 10000) |> List.length', 1000],
    ],
  },
  StringOrder: {
    declarations: shared,
    cases: [
      [`List.sort ${list([...texts, 'B', 'b', 'a\u0301', 'á', '10', '9', '🙂', '\uffff', '￿z'])}`, [...texts, 'B', 'b', 'a\u0301', 'á', '10', '9', '🙂', '\uffff', '￿z'].sort()], ['List.map2 (<) [ "a", "ab", "b", "" ] [ "b", "a", "a", "a" ]', [true, false, false, true]], ['( "" < "a", "Z" < "a", "é" > "z" )', tuple(true, true, true)],
      ['"\\u{1F642}" < "\\u{FFFD}"', true], ['List.maximum [ "pear", "fig", "plum" ]', just('plum')], ['List.sortBy String.length [ "ccc", "a", "bb", "d" ]', ['a', 'd', 'bb', 'ccc']],
    ],
  },
  CharKinds: {
    imports: ['Dict'],
    declarations: `
codesWhere : (Char -> Bool) -> List Int
codesWhere test =
    List.filter (Char.fromCode >> test) (List.range 0 1000)
`,
    cases: [
      ['codesWhere Char.isUpper == List.range 65 90', true], ['codesWhere Char.isLower == List.range 97 122', true], ['codesWhere Char.isAlpha == List.range 65 90 ++ List.range 97 122', true], ['codesWhere Char.isDigit == List.range 48 57', true],
      ['codesWhere Char.isOctDigit == List.range 48 55', true], ['codesWhere Char.isHexDigit == List.range 48 57 ++ List.range 65 70 ++ List.range 97 102', true], ['codesWhere Char.isAlphaNum |> List.length', 62], ["List.map Char.toCode [ 'a', 'é', '日', '🙂', '\\n' ]", [97, 233, 26085, 128578, 10]],
      ['List.map Char.fromCode [ 97, 233, 128578 ]', ['a', 'é', '🙂'].map(char)], ['List.map (Char.fromCode >> Char.toCode) [ -5, 1114111, 1114112 ]', [65533, 1114111, 65533]], ["( 'a' < 'b', 'Z' < 'a', max 'x' 'y' )", tuple(true, true, char('y'))],
      ["List.sort (String.toList \"hello World\") |> String.fromList", [...'hello World'].sort().join('')], ["case 'x' of\n        'y' -> 1\n        '🙂' -> 2\n        'x' -> 3\n        _ -> 4", 3], ["String.fromList (List.map (\\c -> Char.fromCode (Char.toCode c + 1)) (String.toList \"HAL\"))", 'IBM'],
      ["List.sort [ ( 'Ａ', 1 ), ( '🙂', 0 ), ( 'a', 2 ) ] |> List.map Tuple.second", [2, 0, 1]], ["( 'Ａ' > '🙂', max 'ﬁ' '🙂', [ '\\u{E000}' ] < [ '🙂' ] )", tuple(true, char('ﬁ'), false)], ["Dict.fromList [ ( '\\u{FFFD}', 1 ), ( '🙂', 2 ) ] |> Dict.values", [2, 1]],
      ["List.map Char.toCode [ 'Ａ', '\\u{E000}', '\\u{FFFF}', '\\u{10000}' ]", [0xff21, 0xe000, 0xffff, 0x10000]], ["case Char.toUpper 'ａ' of\n        'Ａ' -> Char.fromCode 0xFF21 == 'Ａ'\n        _ -> False", true], ["String.cons 'ﬁ' \"x\" |> String.uncons", just(tuple(char('ﬁ'), 'x'))],
    ],
  },
};
