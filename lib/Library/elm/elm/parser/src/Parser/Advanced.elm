module Parser.Advanced exposing
    ( Parser, run, DeadEnd, inContext, Token(..)
    , int, float, number, symbol, keyword, variable, end
    , succeed, (|=), (|.), lazy, andThen, problem
    , oneOf, map, backtrackable, commit, token
    , sequence, Trailing(..), loop, Step(..)
    , spaces, lineComment, multiComment, Nestable(..)
    , getChompedString, chompIf, chompWhile, chompUntil, chompUntilEndOr, mapChompedString
    , withIndent, getIndent
    , getPosition, getRow, getCol, getOffset, getSource
    )

{-| Parsers whose problems and contexts have types of their own.
-}

import Char
import Set exposing (Set)


infix left 5 (|=) = keeper
infix left 6 (|.) = ignorer



-- PARSERS


{-| What reads a `value`, or fails with a `problem` in a `context`. -}
type Parser context problem value
    = Parser (State context -> Outcome context problem value)


{-| Bool: whether it has committed itself, so that `oneOf` tries nothing else. -}
type Outcome context problem value
    = Good Bool value (State context)
    | Bad Bool (Bag context problem)


{-| Rows and columns count from 1, the offset from 0. -}
type alias State context =
    { src : String
    , offset : Int
    , indent : Int
    , context : List (Located context)
    , row : Int
    , col : Int
    }


type alias Located context =
    { row : Int
    , col : Int
    , context : context
    }


{-| -}
run : Parser c x a -> String -> Result (List (DeadEnd c x)) a
run (Parser parse) src =
    case parse (State src 0 1 [] 1 1) of
        Good _ value _ ->
            Ok value

        Bad _ bag ->
            Err (bagToList bag [])



-- PROBLEMS


{-| A place where a parser could not go on. -}
type alias DeadEnd context problem =
    { row : Int
    , col : Int
    , problem : problem
    , contextStack : List { row : Int, col : Int, context : context }
    }


type Bag c x
    = Empty
    | One (DeadEnd c x)
    | Both (Bag c x) (Bag c x)


bagToList : Bag c x -> List (DeadEnd c x) -> List (DeadEnd c x)
bagToList bag rest =
    case bag of
        Empty ->
            rest

        One deadEnd ->
            deadEnd :: rest

        Both first second ->
            bagToList first (bagToList second rest)


problemAt : Int -> Int -> x -> State c -> Bag c x
problemAt row col x s =
    One (DeadEnd row col x s.context)


problemHere : x -> State c -> Bag c x
problemHere x s =
    problemAt s.row s.col x s


{-| -}
inContext : context -> Parser context x a -> Parser context x a
inContext context (Parser parse) =
    Parser
        (\s ->
            case parse { s | context = Located s.row s.col context :: s.context } of
                Good progress value after ->
                    Good progress value { after | context = s.context }

                bad ->
                    bad
        )


{-| -}
problem : x -> Parser c x a
problem x =
    Parser (\s -> Bad False (problemHere x s))



-- COMBINATIONS


{-| -}
succeed : a -> Parser c x a
succeed value =
    Parser (\s -> Good False value s)


{-| -}
map : (a -> b) -> Parser c x a -> Parser c x b
map func (Parser parse) =
    Parser
        (\s ->
            case parse s of
                Good progress value after ->
                    Good progress (func value) after

                Bad progress bag ->
                    Bad progress bag
        )


map2 : (a -> b -> value) -> Parser c x a -> Parser c x b -> Parser c x value
map2 func (Parser parseA) (Parser parseB) =
    Parser
        (\s ->
            case parseA s of
                Bad progress bag ->
                    Bad progress bag

                Good progressA a afterA ->
                    case parseB afterA of
                        Bad progressB bag ->
                            Bad (progressA || progressB) bag

                        Good progressB b afterB ->
                            Good (progressA || progressB) (func a b) afterB
        )


keeper : Parser c x (a -> b) -> Parser c x a -> Parser c x b
keeper parseFunc parseArg =
    map2 (<|) parseFunc parseArg


ignorer : Parser c x keep -> Parser c x ignore -> Parser c x keep
ignorer keepParser ignoreParser =
    map2 always keepParser ignoreParser


skip : Parser c x ignore -> Parser c x keep -> Parser c x keep
skip ignoreParser keepParser =
    map2 (\_ kept -> kept) ignoreParser keepParser


{-| -}
lazy : (() -> Parser c x a) -> Parser c x a
lazy thunk =
    Parser (\s -> parseWith (thunk ()) s)


parseWith : Parser c x a -> State c -> Outcome c x a
parseWith (Parser parse) s =
    parse s


{-| -}
andThen : (a -> Parser c x b) -> Parser c x a -> Parser c x b
andThen callback (Parser parse) =
    Parser
        (\s ->
            case parse s of
                Bad progress bag ->
                    Bad progress bag

                Good progressA a afterA ->
                    case parseWith (callback a) afterA of
                        Bad progressB bag ->
                            Bad (progressA || progressB) bag

                        Good progressB b afterB ->
                            Good (progressA || progressB) b afterB
        )


{-| The first that succeeds or commits itself. -}
oneOf : List (Parser c x a) -> Parser c x a
oneOf parsers =
    Parser (\s -> tryAll s Empty parsers)


tryAll : State c -> Bag c x -> List (Parser c x a) -> Outcome c x a
tryAll s bag parsers =
    case parsers of
        [] ->
            Bad False bag

        (Parser parse) :: rest ->
            case parse s of
                Good progress value after ->
                    Good progress value after

                Bad progress problems ->
                    if progress then
                        Bad progress problems

                    else
                        tryAll s (Both bag problems) rest


{-| -}
backtrackable : Parser c x a -> Parser c x a
backtrackable (Parser parse) =
    Parser
        (\s ->
            case parse s of
                Bad _ bag ->
                    Bad False bag

                Good _ value after ->
                    Good False value after
        )


{-| -}
commit : a -> Parser c x a
commit value =
    Parser (\s -> Good True value s)


{-| -}
type Step state a
    = Loop state
    | Done a


{-| -}
loop : state -> (state -> Parser c x (Step state a)) -> Parser c x a
loop state callback =
    Parser (\s -> repeat False state callback s)


repeat : Bool -> state -> (state -> Parser c x (Step state a)) -> State c -> Outcome c x a
repeat progress state callback s =
    case parseWith (callback state) s of
        Good more next after ->
            case next of
                Loop newState ->
                    repeat (progress || more) newState callback after

                Done result ->
                    Good (progress || more) result after

        Bad more bag ->
            Bad (progress || more) bag



-- TOKENS


{-| A text, and what to say if it isn't there. -}
type Token x
    = Token String x


{-| -}
symbol : Token x -> Parser c x ()
symbol =
    token


{-| -}
token : Token x -> Parser c x ()
token (Token text expecting) =
    Parser
        (\s ->
            let
                ( offset, row, col ) =
                    isSubString text s.offset s.row s.col s.src
            in
            if offset == -1 then
                Bad False (problemHere expecting s)

            else
                Good (text /= "") () { s | offset = offset, row = row, col = col }
        )


{-| A token that no letter, digit or underscore follows. -}
keyword : Token x -> Parser c x ()
keyword (Token text expecting) =
    Parser
        (\s ->
            let
                ( offset, row, col ) =
                    isSubString text s.offset s.row s.col s.src
            in
            if offset == -1 || isGoodAt isWordCharacter offset s.src then
                Bad False (problemHere expecting s)

            else
                Good (text /= "") () { s | offset = offset, row = row, col = col }
        )


isWordCharacter : Char -> Bool
isWordCharacter char =
    Char.isAlphaNum char || char == '_'


isGoodAt : (Char -> Bool) -> Int -> String -> Bool
isGoodAt isGood offset src =
    let
        code =
            characterAt offset src
    in
    code >= 0 && isGood (Char.fromCode code)


{-| -}
end : x -> Parser c x ()
end expecting =
    Parser
        (\s ->
            if String.length s.src == s.offset then
                Good False () s

            else
                Bad False (problemHere expecting s)
        )



-- NUMBERS


{-| -}
int : x -> x -> Parser c x Int
int expecting invalid =
    number
        { int = Ok identity
        , hex = Err invalid
        , octal = Err invalid
        , binary = Err invalid
        , float = Err invalid
        , invalid = invalid
        , expecting = expecting
        }


{-| -}
float : x -> x -> Parser c x Float
float expecting invalid =
    number
        { int = Ok toFloat
        , hex = Err invalid
        , octal = Err invalid
        , binary = Err invalid
        , float = Ok identity
        , invalid = invalid
        , expecting = expecting
        }


{-| -}
number :
    { int : Result x (Int -> a)
    , hex : Result x (Int -> a)
    , octal : Result x (Int -> a)
    , binary : Result x (Int -> a)
    , float : Result x (Float -> a)
    , invalid : x
    , expecting : x
    }
    -> Parser c x a
number c =
    Parser
        (\s ->
            if characterAt s.offset s.src == 0x30 then
                let
                    digits =
                        s.offset + 2
                in
                case characterAt (s.offset + 1) s.src of
                    0x78 ->
                        finishInt c.invalid c.hex digits (integer 16 digits s.src) s

                    0x6F ->
                        finishInt c.invalid c.octal digits (integer 8 digits s.src) s

                    0x62 ->
                        finishInt c.invalid c.binary digits (integer 2 digits s.src) s

                    _ ->
                        finishNumber c.invalid c.expecting c.int c.float ( s.offset + 1, 0 ) s

            else
                finishNumber c.invalid c.expecting c.int c.float (integer 10 s.offset s.src) s
        )


finishInt : x -> Result x (Int -> a) -> Int -> ( Int, Int ) -> State c -> Outcome c x a
finishInt invalid handler start ( offset, n ) s =
    case handler of
        Err x ->
            Bad True (problemHere x s)

        Ok toValue ->
            if start == offset then
                Bad (s.offset < start) (problemHere invalid s)

            else
                Good True (toValue n) (moveTo offset s)


finishNumber : x -> x -> Result x (Int -> a) -> Result x (Float -> a) -> ( Int, Int ) -> State c -> Outcome c x a
finishNumber invalid expecting intHandler floatHandler ( intOffset, n ) s =
    let
        offset =
            skipFraction intOffset s.src
    in
    if offset < 0 then
        Bad True (problemAt s.row (s.col - (offset + s.offset)) invalid s)

    else if s.offset == offset then
        Bad False (problemHere expecting s)

    else if intOffset == offset then
        finishInt invalid intHandler s.offset ( intOffset, n ) s

    else
        case floatHandler of
            Err _ ->
                Bad True (problemHere invalid s)

            Ok toValue ->
                case String.toFloat (String.slice s.offset offset s.src) of
                    Nothing ->
                        Bad True (problemHere invalid s)

                    Just x ->
                        Good True (toValue x) (moveTo offset s)


{-| On the same line. -}
moveTo : Int -> State c -> State c
moveTo offset s =
    { s | offset = offset, col = s.col + (offset - s.offset) }


{-| The offset behind point, digits and exponent; negative if the exponent lacks
its digits.
-}
skipFraction : Int -> String -> Int
skipFraction offset src =
    if characterAt offset src == 0x2E then
        skipExponent (skipDigits (offset + 1) src) src

    else
        skipExponent offset src


skipExponent : Int -> String -> Int
skipExponent offset src =
    if List.member (characterAt offset src) [ 0x65, 0x45 ] then
        let
            start =
                if List.member (characterAt (offset + 1) src) [ 0x2B, 0x2D ] then
                    offset + 2

                else
                    offset + 1

            after =
                skipDigits start src
        in
        if start == after then
            -after

        else
            after

    else
        offset



-- CHOMPING


{-| -}
getChompedString : Parser c x a -> Parser c x String
getChompedString parser =
    mapChompedString always parser


{-| -}
mapChompedString : (String -> a -> b) -> Parser c x a -> Parser c x b
mapChompedString func (Parser parse) =
    Parser
        (\s ->
            case parse s of
                Bad progress bag ->
                    Bad progress bag

                Good progress value after ->
                    Good progress (func (String.slice s.offset after.offset s.src) value) after
        )


{-| -}
chompIf : (Char -> Bool) -> x -> Parser c x ()
chompIf isGood expecting =
    Parser
        (\s ->
            if isGoodAt isGood s.offset s.src then
                Good True () (step s)

            else
                Bad False (problemHere expecting s)
        )


{-| Over one character. -}
step : State c -> State c
step s =
    let
        code =
            characterAt s.offset s.src
    in
    if code == 0x0A then
        { s | offset = s.offset + 1, row = s.row + 1, col = 1 }

    else if code > 0xFFFF then
        { s | offset = s.offset + 2, col = s.col + 1 }

    else
        { s | offset = s.offset + 1, col = s.col + 1 }


{-| -}
chompWhile : (Char -> Bool) -> Parser c x ()
chompWhile isGood =
    Parser (\s -> chomp isGood s.offset s.row s.col s)


chomp : (Char -> Bool) -> Int -> Int -> Int -> State c -> Outcome c x ()
chomp isGood offset row col s =
    let
        code =
            characterAt offset s.src
    in
    if code >= 0 && isGood (Char.fromCode code) then
        if code == 0x0A then
            chomp isGood (offset + 1) (row + 1) 1 s

        else if code > 0xFFFF then
            chomp isGood (offset + 2) row (col + 1) s

        else
            chomp isGood (offset + 1) row (col + 1) s

    else
        Good (s.offset < offset) () { s | offset = offset, row = row, col = col }


{-| -}
chompUntil : Token x -> Parser c x ()
chompUntil (Token text expecting) =
    Parser
        (\s ->
            let
                ( offset, row, col ) =
                    findSubString text s.offset s.row s.col s.src
            in
            if offset == -1 then
                Bad False (problemAt row col expecting s)

            else
                Good (s.offset < offset) () { s | offset = offset, row = row, col = col }
        )


{-| -}
chompUntilEndOr : String -> Parser c x ()
chompUntilEndOr text =
    Parser
        (\s ->
            let
                ( found, row, col ) =
                    findSubString text s.offset s.row s.col s.src

                offset =
                    if found < 0 then
                        String.length s.src

                    else
                        found
            in
            Good (s.offset < offset) () { s | offset = offset, row = row, col = col }
        )


{-| -}
variable :
    { start : Char -> Bool
    , inner : Char -> Bool
    , reserved : Set String
    , expecting : x
    }
    -> Parser c x String
variable i =
    Parser
        (\s ->
            if isGoodAt i.start s.offset s.src then
                case parseWith (chompWhile i.inner) (step s) of
                    Good _ _ after ->
                        let
                            name =
                                String.slice s.offset after.offset s.src
                        in
                        if Set.member name i.reserved then
                            Bad False (problemHere i.expecting s)

                        else
                            Good True name after

                    Bad progress bag ->
                        Bad progress bag

            else
                Bad False (problemHere i.expecting s)
        )



-- SEQUENCES


{-| -}
type Trailing
    = Forbidden
    | Optional
    | Mandatory


{-| -}
sequence :
    { start : Token x
    , separator : Token x
    , end : Token x
    , spaces : Parser c x ()
    , item : Parser c x a
    , trailing : Trailing
    }
    -> Parser c x (List a)
sequence i =
    skip (token i.start)
        (skip i.spaces
            (items (token i.end) i.spaces i.item (token i.separator) i.trailing)
        )


items : Parser c x () -> Parser c x () -> Parser c x a -> Parser c x () -> Trailing -> Parser c x (List a)
items ender space item separator trailing =
    oneOf
        [ andThen
            (\first ->
                case trailing of
                    Forbidden ->
                        loop [ first ] (itemsForbidden ender space item separator)

                    Optional ->
                        loop [ first ] (itemsOptional ender space item separator)

                    Mandatory ->
                        ignorer
                            (skip space
                                (skip separator
                                    (skip space (loop [ first ] (itemsMandatory space item separator)))
                                )
                            )
                            ender
            )
            item
        , map (\_ -> []) ender
        ]


itemsForbidden : Parser c x () -> Parser c x () -> Parser c x a -> Parser c x () -> List a -> Parser c x (Step (List a) (List a))
itemsForbidden ender space item separator reversed =
    skip space
        (oneOf
            [ skip separator (skip space (map (\next -> Loop (next :: reversed)) item))
            , map (\_ -> Done (List.reverse reversed)) ender
            ]
        )


itemsOptional : Parser c x () -> Parser c x () -> Parser c x a -> Parser c x () -> List a -> Parser c x (Step (List a) (List a))
itemsOptional ender space item separator reversed =
    let
        parseEnd =
            map (\_ -> Done (List.reverse reversed)) ender
    in
    skip space
        (oneOf
            [ skip separator (skip space (oneOf [ map (\next -> Loop (next :: reversed)) item, parseEnd ]))
            , parseEnd
            ]
        )


itemsMandatory : Parser c x () -> Parser c x a -> Parser c x () -> List a -> Parser c x (Step (List a) (List a))
itemsMandatory space item separator reversed =
    oneOf
        [ map (\next -> Loop (next :: reversed)) (ignorer item (ignorer space (ignorer separator space)))
        , map (\_ -> Done (List.reverse reversed)) (succeed ())
        ]



-- WHITESPACE


{-| Blanks and ends of lines. -}
spaces : Parser c x ()
spaces =
    chompWhile (\char -> char == ' ' || char == '\n' || char == '\u{000D}')


{-| -}
lineComment : Token x -> Parser c x ()
lineComment start =
    ignorer (token start) (chompUntilEndOr "\n")


{-| -}
type Nestable
    = NotNestable
    | Nestable


{-| -}
multiComment : Token x -> Token x -> Nestable -> Parser c x ()
multiComment open close nestable =
    case nestable of
        NotNestable ->
            ignorer (token open) (chompUntil close)

        Nestable ->
            nestableComment open close


nestableComment : Token x -> Token x -> Parser c x ()
nestableComment (Token openText openProblem) (Token closeText closeProblem) =
    case ( String.uncons openText, String.uncons closeText ) of
        ( Nothing, _ ) ->
            problem openProblem

        ( _, Nothing ) ->
            problem closeProblem

        ( Just ( openChar, _ ), Just ( closeChar, _ ) ) ->
            let
                open =
                    token (Token openText openProblem)
            in
            ignorer open
                (insideComment
                    (\char -> char /= openChar && char /= closeChar)
                    open
                    (token (Token closeText closeProblem))
                    closeProblem
                    1
                )


insideComment : (Char -> Bool) -> Parser c x () -> Parser c x () -> x -> Int -> Parser c x ()
insideComment isOrdinary open close expectingClose depth =
    skip (chompWhile isOrdinary)
        (oneOf
            [ if depth == 1 then
                close

              else
                andThen (\_ -> insideComment isOrdinary open close expectingClose (depth - 1)) close
            , andThen (\_ -> insideComment isOrdinary open close expectingClose (depth + 1)) open
            , andThen (\_ -> insideComment isOrdinary open close expectingClose depth) (chompIf (\_ -> True) expectingClose)
            ]
        )



-- WHERE WE ARE


{-| -}
getIndent : Parser c x Int
getIndent =
    Parser (\s -> Good False s.indent s)


{-| -}
withIndent : Int -> Parser c x a -> Parser c x a
withIndent indent (Parser parse) =
    Parser
        (\s ->
            case parse { s | indent = indent } of
                Good progress value after ->
                    Good progress value { after | indent = s.indent }

                Bad progress bag ->
                    Bad progress bag
        )


{-| -}
getPosition : Parser c x ( Int, Int )
getPosition =
    Parser (\s -> Good False ( s.row, s.col ) s)


{-| -}
getRow : Parser c x Int
getRow =
    Parser (\s -> Good False s.row s)


{-| -}
getCol : Parser c x Int
getCol =
    Parser (\s -> Good False s.col s)


{-| -}
getOffset : Parser c x Int
getOffset =
    Parser (\s -> Good False s.offset s)


{-| -}
getSource : Parser c x String
getSource =
    Parser (\s -> Good False s.src s)



-- KERNEL


isSubString : String -> Int -> Int -> Int -> String -> ( Int, Int, Int )
isSubString =
    Elm.Kernel.Parser.isSubString


findSubString : String -> Int -> Int -> Int -> String -> ( Int, Int, Int )
findSubString =
    Elm.Kernel.Parser.findSubString


{-| A code point, or -1 at the end. -}
characterAt : Int -> String -> Int
characterAt =
    Elm.Kernel.Parser.characterAt


skipDigits : Int -> String -> Int
skipDigits =
    Elm.Kernel.Parser.skipDigits


{-| The offset behind a row of digits, and their number. -}
integer : Int -> Int -> String -> ( Int, Int )
integer =
    Elm.Kernel.Parser.integer
