module Char exposing
    ( Char
    , isUpper, isLower, isAlpha, isAlphaNum
    , isDigit, isOctDigit, isHexDigit
    , toUpper, toLower, toLocaleUpper, toLocaleLower
    , toCode, fromCode
    )

{-| Unicode code points. The classes (isUpper …) know ASCII only.
-}

import Basics exposing ((&&), (<=), (||), Bool, Int)


{-| A code point. -}
type Char
    = Char


{-| Whether it is one of A to Z. -}
isUpper : Char -> Bool
isUpper char =
    let
        code =
            toCode char
    in
    0x41 <= code && code <= 0x5A


{-| Whether it is one of a to z. -}
isLower : Char -> Bool
isLower char =
    let
        code =
            toCode char
    in
    0x61 <= code && code <= 0x7A


{-| Whether it is an ASCII letter. -}
isAlpha : Char -> Bool
isAlpha char =
    isLower char || isUpper char


{-| Whether it is an ASCII letter or digit. -}
isAlphaNum : Char -> Bool
isAlphaNum char =
    isLower char || isUpper char || isDigit char


{-| Whether it is one of 0 to 9. -}
isDigit : Char -> Bool
isDigit char =
    let
        code =
            toCode char
    in
    0x30 <= code && code <= 0x39


{-| Whether it is one of 0 to 7. -}
isOctDigit : Char -> Bool
isOctDigit char =
    let
        code =
            toCode char
    in
    0x30 <= code && code <= 0x37


{-| Whether it is one of 0 to 9, a to f, A to F. -}
isHexDigit : Char -> Bool
isHexDigit char =
    let
        code =
            toCode char
    in
    (0x30 <= code && code <= 0x39)
        || (0x41 <= code && code <= 0x46)
        || (0x61 <= code && code <= 0x66)


{-| The upper case of the character, if that is one character. -}
toUpper : Char -> Char
toUpper =
    Elm.Kernel.Char.toUpper


{-| The lower case of the character, if that is one character. -}
toLower : Char -> Char
toLower =
    Elm.Kernel.Char.toLower


{-| There are no locales here: the same as toUpper. -}
toLocaleUpper : Char -> Char
toLocaleUpper char =
    toUpper char


{-| There are no locales here: the same as toLower. -}
toLocaleLower : Char -> Char
toLocaleLower char =
    toLower char


{-| The code point's number. -}
toCode : Char -> Int
toCode =
    Elm.Kernel.Char.toCode


{-| The code point of that number; what is none becomes U+FFFD. -}
fromCode : Int -> Char
fromCode =
    Elm.Kernel.Char.fromCode
