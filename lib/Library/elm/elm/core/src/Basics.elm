module Basics exposing
    ( Int, Float
    , (+), (-), (*), (/), (//), (^)
    , toFloat, round, floor, ceiling, truncate
    , (==), (/=), (<), (>), (<=), (>=), max, min, compare, Order(..)
    , Bool(..), not, (&&), (||), xor
    , (++)
    , modBy, remainderBy, negate, abs, clamp, sqrt, logBase, e
    , pi, cos, sin, tan, acos, asin, atan, atan2
    , degrees, radians, turns
    , toPolar, fromPolar
    , isNaN, isInfinite
    , identity, always, (<|), (|>), (<<), (>>)
    , Never, never
    )

{-| What every module gets without asking: numbers, comparisons, booleans and
plumbing of functions. Code generation replaces most calls of operators by
instructions (Intrinsics.def); the kernel functions here serve where a type is
only known at run time and where an operator is used as a value.
-}


infix right 0 (<|) = apL
infix left  0 (|>) = apR
infix right 2 (||) = or
infix right 3 (&&) = and
infix non   4 (==) = eq
infix non   4 (/=) = neq
infix non   4 (<) = lt
infix non   4 (>) = gt
infix non   4 (<=) = le
infix non   4 (>=) = ge
infix right 5 (++) = append
infix left  6 (+) = add
infix left  6 (-) = sub
infix left  7 (*) = mul
infix left  7 (/) = fdiv
infix left  7 (//) = idiv
infix right 8 (^) = pow
infix left  9 (<<) = composeL
infix right 9 (>>) = composeR



-- NUMBERS


{-| Whole numbers. -}
type Int
    = Int


{-| Floating-point numbers (IEEE 754, 64 bits). -}
type Float
    = Float


add : number -> number -> number
add =
    Elm.Kernel.Basics.add


sub : number -> number -> number
sub =
    Elm.Kernel.Basics.sub


mul : number -> number -> number
mul =
    Elm.Kernel.Basics.mul


fdiv : Float -> Float -> Float
fdiv =
    Elm.Kernel.Basics.fdiv


{-| Division of whole numbers, rounded towards zero and cut to 32 bits; by zero
it is 0.
-}
idiv : Int -> Int -> Int
idiv =
    Elm.Kernel.Basics.idiv


pow : number -> number -> number
pow =
    Elm.Kernel.Basics.pow


{-| A whole number as a float. -}
toFloat : Int -> Float
toFloat =
    Elm.Kernel.Basics.toFloat


{-| The nearest whole number; halves go up. -}
round : Float -> Int
round =
    Elm.Kernel.Basics.round


{-| The next whole number below. -}
floor : Float -> Int
floor =
    Elm.Kernel.Basics.floor


{-| The next whole number above. -}
ceiling : Float -> Int
ceiling =
    Elm.Kernel.Basics.ceiling


{-| The next whole number towards zero. -}
truncate : Float -> Int
truncate =
    Elm.Kernel.Basics.truncate


{-| The remainder with the sign of the modulus, which comes first. A modulus of
zero is an error.
-}
modBy : Int -> Int -> Int
modBy =
    Elm.Kernel.Basics.modBy


{-| The remainder with the sign of the dividend; the divisor comes first. -}
remainderBy : Int -> Int -> Int
remainderBy =
    Elm.Kernel.Basics.remainderBy


{-| The number with the other sign. -}
negate : number -> number
negate =
    Elm.Kernel.Basics.negate


{-| The number without its sign. -}
abs : number -> number
abs =
    Elm.Kernel.Basics.abs


{-| The number, or the end of the range that it is beyond. -}
clamp : number -> number -> number -> number
clamp low high number =
    if lt number low then
        low

    else if gt number high then
        high

    else
        number


{-| The square root. -}
sqrt : Float -> Float
sqrt =
    Elm.Kernel.Basics.sqrt


{-| The logarithm in a base, which comes first. -}
logBase : Float -> Float -> Float
logBase base number =
    fdiv (log number) (log base)


log : Float -> Float
log =
    Elm.Kernel.Basics.log


{-| Euler's number. -}
e : Float
e =
    2.718281828459045



-- ANGLES


{-| The ratio of a circle's circumference to its diameter. -}
pi : Float
pi =
    3.141592653589793


{-| -}
cos : Float -> Float
cos =
    Elm.Kernel.Basics.cos


{-| -}
sin : Float -> Float
sin =
    Elm.Kernel.Basics.sin


{-| -}
tan : Float -> Float
tan =
    Elm.Kernel.Basics.tan


{-| -}
acos : Float -> Float
acos =
    Elm.Kernel.Basics.acos


{-| -}
asin : Float -> Float
asin =
    Elm.Kernel.Basics.asin


{-| -}
atan : Float -> Float
atan =
    Elm.Kernel.Basics.atan


{-| The angle of the point (x, y), given y first. -}
atan2 : Float -> Float -> Float
atan2 =
    Elm.Kernel.Basics.atan2


{-| Degrees in radians. -}
degrees : Float -> Float
degrees angle =
    fdiv (mul angle pi) 180


{-| Radians are what all functions here work with. -}
radians : Float -> Float
radians angle =
    angle


{-| Turns in radians. -}
turns : Float -> Float
turns angle =
    mul (mul 2 pi) angle


{-| (x, y) to (radius, angle). -}
toPolar : ( Float, Float ) -> ( Float, Float )
toPolar ( x, y ) =
    ( sqrt (add (mul x x) (mul y y)), atan2 y x )


{-| (radius, angle) to (x, y). -}
fromPolar : ( Float, Float ) -> ( Float, Float )
fromPolar ( radius, angle ) =
    ( mul radius (cos angle), mul radius (sin angle) )


{-| Whether a float is none that could be told (0 / 0). -}
isNaN : Float -> Bool
isNaN =
    Elm.Kernel.Basics.isNaN


{-| Whether a float is positive or negative infinity. -}
isInfinite : Float -> Bool
isInfinite =
    Elm.Kernel.Basics.isInfinite



-- COMPARISON


eq : a -> a -> Bool
eq =
    Elm.Kernel.Basics.equal


neq : a -> a -> Bool
neq =
    Elm.Kernel.Basics.notEqual


lt : comparable -> comparable -> Bool
lt =
    Elm.Kernel.Basics.lt


gt : comparable -> comparable -> Bool
gt =
    Elm.Kernel.Basics.gt


le : comparable -> comparable -> Bool
le =
    Elm.Kernel.Basics.le


ge : comparable -> comparable -> Bool
ge =
    Elm.Kernel.Basics.ge


{-| The smaller of two. -}
min : comparable -> comparable -> comparable
min x y =
    if lt x y then
        x

    else
        y


{-| The larger of two. -}
max : comparable -> comparable -> comparable
max x y =
    if gt x y then
        x

    else
        y


{-| How the first compares to the second. -}
compare : comparable -> comparable -> Order
compare =
    Elm.Kernel.Basics.compare


{-| The outcome of a comparison. -}
type Order
    = LT
    | EQ
    | GT



-- BOOLEANS


{-| True or false. -}
type Bool
    = True
    | False


{-| -}
not : Bool -> Bool
not bool =
    if bool then
        False

    else
        True


and : Bool -> Bool -> Bool
and left right =
    if left then
        right

    else
        False


or : Bool -> Bool -> Bool
or left right =
    if left then
        True

    else
        right


{-| Whether just one of the two is true. -}
xor : Bool -> Bool -> Bool
xor left right =
    if left then
        not right

    else
        right



-- APPENDING


append : appendable -> appendable -> appendable
append =
    Elm.Kernel.Basics.append



-- FUNCTIONS


apR : a -> (a -> b) -> b
apR x f =
    f x


apL : (a -> b) -> a -> b
apL f x =
    f x


composeL : (b -> c) -> (a -> b) -> (a -> c)
composeL g f x =
    g (f x)


composeR : (a -> b) -> (b -> c) -> (a -> c)
composeR f g x =
    g (f x)


{-| What it is given. -}
identity : a -> a
identity x =
    x


{-| Its first argument. -}
always : a -> b -> a
always a _ =
    a


{-| A type without values. -}
type Never
    = JustOneMore Never


{-| Turns what can't be into anything. -}
never : Never -> a
never (JustOneMore nvr) =
    never nvr
