module String exposing
    ( String, isEmpty, length, reverse, repeat, replace
    , append, concat, split, join, words, lines
    , slice, left, right, dropLeft, dropRight
    , contains, startsWith, endsWith, indexes, indices
    , toInt, fromInt
    , toFloat, fromFloat
    , fromChar, cons, uncons
    , toList, fromList
    , toUpper, toLower, pad, padLeft, padRight, trim, trimLeft, trimRight
    , map, filter, foldl, foldr, any, all
    )

{-| Texts. Lengths and indices count UTF-16 code units, as everywhere in Elm;
functions that take a text apart by characters keep surrogate pairs together.
-}

import Basics exposing (..)
import Char exposing (Char)
import List exposing (List, (::))
import Maybe exposing (Maybe(..))


{-| A text. -}
type String
    = String


{-| -}
isEmpty : String -> Bool
isEmpty string =
    string == ""


{-| How many UTF-16 code units it has. -}
length : String -> Int
length =
    Elm.Kernel.String.length


{-| -}
reverse : String -> String
reverse =
    Elm.Kernel.String.reverse


{-| So many copies, one after the other. -}
repeat : Int -> String -> String
repeat =
    Elm.Kernel.String.repeat


{-| Every occurrence of the first text becomes the second. -}
replace : String -> String -> String -> String
replace before after string =
    join after (split before string)



-- BUILDING AND SPLITTING


{-| -}
append : String -> String -> String
append =
    Elm.Kernel.String.append


{-| -}
concat : List String -> String
concat strings =
    join "" strings


{-| The parts between occurrences of a separator. -}
split : String -> String -> List String
split =
    Elm.Kernel.String.split


{-| The texts with a separator in between. -}
join : String -> List String -> String
join =
    Elm.Kernel.String.join


{-| The parts between white space. -}
words : String -> List String
words =
    Elm.Kernel.String.words


{-| The parts between ends of lines. -}
lines : String -> List String
lines =
    Elm.Kernel.String.lines



-- SUBSTRINGS


{-| From an index up to another; negative ones count from the end. -}
slice : Int -> Int -> String -> String
slice =
    Elm.Kernel.String.slice


{-| So many code units from the left. -}
left : Int -> String -> String
left n string =
    if n < 1 then
        ""

    else
        slice 0 n string


{-| So many code units from the right. -}
right : Int -> String -> String
right n string =
    if n < 1 then
        ""

    else
        slice -n (length string) string


{-| Without so many code units on the left. -}
dropLeft : Int -> String -> String
dropLeft n string =
    if n < 1 then
        string

    else
        slice n (length string) string


{-| Without so many code units on the right. -}
dropRight : Int -> String -> String
dropRight n string =
    if n < 1 then
        string

    else
        slice 0 -n string



-- SEARCHING


{-| Whether the second text has the first in it. -}
contains : String -> String -> Bool
contains =
    Elm.Kernel.String.contains


{-| Whether the second text starts with the first. -}
startsWith : String -> String -> Bool
startsWith =
    Elm.Kernel.String.startsWith


{-| Whether the second text ends with the first. -}
endsWith : String -> String -> Bool
endsWith =
    Elm.Kernel.String.endsWith


{-| Where the first text occurs in the second, without overlaps. -}
indexes : String -> String -> List Int
indexes =
    Elm.Kernel.String.indexes


{-| -}
indices : String -> String -> List Int
indices =
    Elm.Kernel.String.indexes



-- LOOKS


{-| -}
toUpper : String -> String
toUpper =
    Elm.Kernel.String.toUpper


{-| -}
toLower : String -> String
toLower =
    Elm.Kernel.String.toLower


{-| At least so long, with a character on both sides. -}
pad : Int -> Char -> String -> String
pad n char string =
    let
        missing =
            n - length string

        -- An odd one goes to the left.
        before =
            missing - missing // 2
    in
    if missing <= 0 then
        string

    else
        append (repeat before (fromChar char))
            (append string (repeat (missing - before) (fromChar char)))


{-| At least so long, with a character on the left. -}
padLeft : Int -> Char -> String -> String
padLeft n char string =
    append (repeat (n - length string) (fromChar char)) string


{-| At least so long, with a character on the right. -}
padRight : Int -> Char -> String -> String
padRight n char string =
    append string (repeat (n - length string) (fromChar char))


{-| Without white space at both ends. -}
trim : String -> String
trim =
    Elm.Kernel.String.trim


{-| Without white space on the left. -}
trimLeft : String -> String
trimLeft =
    Elm.Kernel.String.trimLeft


{-| Without white space on the right. -}
trimRight : String -> String
trimRight =
    Elm.Kernel.String.trimRight



-- NUMBERS


{-| The whole number that a text is. -}
toInt : String -> Maybe Int
toInt =
    Elm.Kernel.String.toInt


{-| -}
fromInt : Int -> String
fromInt =
    Elm.Kernel.String.fromInt


{-| The number that a text is. -}
toFloat : String -> Maybe Float
toFloat =
    Elm.Kernel.String.toFloat


{-| The shortest text that reads back as the same float. -}
fromFloat : Float -> String
fromFloat =
    Elm.Kernel.String.fromFloat



-- CHARACTERS


{-| -}
fromChar : Char -> String
fromChar =
    Elm.Kernel.String.fromChar


{-| A character and then the text. -}
cons : Char -> String -> String
cons char string =
    append (fromChar char) string


{-| The first character and the rest. -}
uncons : String -> Maybe ( Char, String )
uncons =
    Elm.Kernel.String.uncons


{-| -}
toList : String -> List Char
toList =
    Elm.Kernel.String.toList


{-| -}
fromList : List Char -> String
fromList =
    Elm.Kernel.String.fromList


{-| Applies a function to every character. -}
map : (Char -> Char) -> String -> String
map f string =
    concat (List.map (\block -> fromList (List.map f (toList block))) (blocks string))


{-| The characters that pass a test. -}
filter : (Char -> Bool) -> String -> String
filter isGood string =
    concat (List.map (\block -> fromList (List.filter isGood (toList block))) (blocks string))


{-| Combines the characters, from the left. -}
foldl : (Char -> b -> b) -> b -> String -> b
foldl f result string =
    List.foldl (\block before -> List.foldl f before (toList block)) result (blocks string)


{-| Combines the characters, from the right. -}
foldr : (Char -> b -> b) -> b -> String -> b
foldr f result string =
    List.foldr (\block after -> List.foldr f after (toList block)) result (blocks string)


{-| Whether a character passes a test. -}
any : (Char -> Bool) -> String -> Bool
any isGood string =
    List.any (\block -> List.any isGood (toList block)) (blocks string)


{-| Whether all characters pass a test. -}
all : (Char -> Bool) -> String -> Bool
all isGood string =
    List.all (\block -> List.all isGood (toList block)) (blocks string)


{-| Pieces of at most about 4,096 code units, none of which begins in the middle of a character: what goes through
all characters of a long string makes short lists, and little garbage that has become old.
-}
blocks : String -> List String
blocks string =
    if length string <= 4096 then
        [ string ]

    else
        blocksFrom 0 string


blocksFrom : Int -> String -> List String
blocksFrom start string =
    if start >= length string then
        []

    else
        let
            end =
                endOfCharacter (start + 4096) string
        in
        slice start end string :: blocksFrom end string


{-| The first place from there on that doesn't follow the first half of a pair. -}
endOfCharacter : Int -> String -> Int
endOfCharacter at string =
    case toList (slice (at - 1) at string) of
        [ unit ] ->
            if Char.toCode unit >= 0xD800 && Char.toCode unit < 0xDC00 then
                endOfCharacter (at + 1) string

            else
                at

        _ ->
            at
