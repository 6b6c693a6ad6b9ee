module Bytes.Encode exposing
    ( encode, Encoder
    , signedInt8, signedInt16, signedInt32
    , unsignedInt8, unsignedInt16, unsignedInt32
    , float32, float64
    , bytes, string, getStringWidth
    , sequence
    )

{-| Elm values to bytes.
-}

import Bytes exposing (Bytes, Endianness(..))


{-| How to write some bytes; in fact they are written already, and only have to
be joined.
-}
type Encoder
    = Encoder


{-| -}
encode : Encoder -> Bytes
encode =
    Elm.Kernel.Bytes.join


{-| The lowest bits of an integer. -}
integer : Int -> Bool -> Int -> Encoder
integer =
    Elm.Kernel.Bytes.integer


{-| -}
signedInt8 : Int -> Encoder
signedInt8 n =
    integer 8 False n


{-| -}
unsignedInt8 : Int -> Encoder
unsignedInt8 n =
    integer 8 False n


{-| -}
signedInt16 : Endianness -> Int -> Encoder
signedInt16 endianness n =
    integer 16 (endianness == LE) n


{-| -}
signedInt32 : Endianness -> Int -> Encoder
signedInt32 endianness n =
    integer 32 (endianness == LE) n


{-| -}
unsignedInt16 : Endianness -> Int -> Encoder
unsignedInt16 endianness n =
    integer 16 (endianness == LE) n


{-| -}
unsignedInt32 : Endianness -> Int -> Encoder
unsignedInt32 endianness n =
    integer 32 (endianness == LE) n


{-| -}
float32 : Endianness -> Float -> Encoder
float32 endianness n =
    float 32 (endianness == LE) n


{-| -}
float64 : Endianness -> Float -> Encoder
float64 endianness n =
    float 64 (endianness == LE) n


float : Int -> Bool -> Float -> Encoder
float =
    Elm.Kernel.Bytes.float


{-| -}
bytes : Bytes -> Encoder
bytes =
    Elm.Kernel.Bytes.same


{-| As UTF-8. -}
string : String -> Encoder
string =
    Elm.Kernel.Bytes.utf8


{-| How many bytes the string has in UTF-8. -}
getStringWidth : String -> Int
getStringWidth text =
    Bytes.width (encode (string text))


{-| One after the other. -}
sequence : List Encoder -> Encoder
sequence =
    Elm.Kernel.Bytes.same
