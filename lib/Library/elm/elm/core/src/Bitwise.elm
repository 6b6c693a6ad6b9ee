module Bitwise exposing
    ( and, or, xor, complement
    , shiftLeftBy, shiftRightBy, shiftRightZfBy
    )

{-| Operations on the lowest 32 bits of whole numbers. Results are signed, but
for that of shiftRightZfBy. Of shifts' distances the lowest 5 bits count.
-}

import Basics exposing (Int)


{-| -}
and : Int -> Int -> Int
and =
    Elm.Kernel.Bitwise.and


{-| -}
or : Int -> Int -> Int
or =
    Elm.Kernel.Bitwise.or


{-| -}
xor : Int -> Int -> Int
xor =
    Elm.Kernel.Bitwise.xor


{-| Every bit the other way. -}
complement : Int -> Int
complement =
    Elm.Kernel.Bitwise.complement


{-| The distance comes first. -}
shiftLeftBy : Int -> Int -> Int
shiftLeftBy =
    Elm.Kernel.Bitwise.shiftLeftBy


{-| Copies of the sign move in. -}
shiftRightBy : Int -> Int -> Int
shiftRightBy =
    Elm.Kernel.Bitwise.shiftRightBy


{-| Zeros move in. -}
shiftRightZfBy : Int -> Int -> Int
shiftRightZfBy =
    Elm.Kernel.Bitwise.shiftRightZfBy
