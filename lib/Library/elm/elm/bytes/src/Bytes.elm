module Bytes exposing (Bytes, width, Endianness(..), getHostEndianness)

{-| Sequences of bytes.
-}

import Task exposing (Task)


{-| -}
type Bytes
    = Bytes


{-| How many bytes there are. -}
width : Bytes -> Int
width =
    Elm.Kernel.Bytes.width


{-| Whether the least or the most significant byte of a number comes first. -}
type Endianness
    = LE
    | BE


{-| The order that the machine has. -}
getHostEndianness : Task x Endianness
getHostEndianness =
    Task.succeed LE
