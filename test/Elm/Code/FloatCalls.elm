port module FloatCalls exposing (main)

{-| Floats as parameters and results of known functions: numbers beyond all bounds and none at all among them, functions that
are values as well, floats that go into records on the way.
-}


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


results : List String
results =
    [ show (grow 1.5 2000)
    , show (grow -1.5 2001)
    , show (grow 0 5 - grow 1.5 2000 + grow 1.5 2000)
    , show (1 / shrink -1 2000)
    , show (half 7 + List.sum (List.map half [ 1, 2, 3 ]))
    , show (ping 1 1000)
    , show (many 1 2 3 4 5 6 7 8 9 10)
    , show (List.foldl keep { sum = 0, last = 0 } [ 1, 2.5, -4 ] |> .sum)
    , show (deep 100000 0.5)
    , show (toFloat (floor (choose True 2.75)) + choose False 2.75)
    , show (unbox (Box (square 1.5)))
    , Debug.toString (List.map (ratio 3) [ 0, 2, 0 / 0 ])
    , Debug.toString (List.map rounded [ 0, 0.5, -0.5, 0.49999999999999994, 1.5, -1.5, 2.5, -2.5, 1.0e15, 4503599627370495.5, -4503599627370495.5 ])
    , Debug.toString (List.map truncate [ 0.9, -0.9, 2147483647.5, -2147483648.5, 2147483648, 4294967299.5, -1.0e10 ])
    , show (roots 100 0)
    , Debug.toString (List.map (\x -> isNaN (1 + sqrt (x - 1))) [ 0, 1, 2 ])
    , Debug.toString ( isNaN (ratio 0 0), ratio 1 0 > ratio 5 2, ratio 0 0 == ratio 0 0 )
    ]


show : Float -> String
show =
    String.fromFloat


grow : Float -> Int -> Float
grow x n =
    if n == 0 then
        x

    else
        x * grow x (n - 1)


shrink : Float -> Int -> Float
shrink x n =
    if n == 0 then
        x

    else
        shrink (x / 3) (n - 1)


half : Float -> Float
half x =
    if x > 100 then
        half (x - 1)

    else
        x / 2


ping : Float -> Int -> Float
ping x n =
    if n == 0 then
        x

    else
        pong (x * 0.99) (n - 1)


pong : Float -> Int -> Float
pong x n =
    if n == 0 then
        x * 2

    else
        ping (x + 0.25) (n - 1)


many : Float -> Int -> Float -> Int -> Float -> Int -> Float -> Int -> Float -> Float -> Float
many a b c d e f g h i j =
    if b > 1000 then
        a + c + e + g + i + j + toFloat (d + f + h)

    else
        many (a * 1.5) (b * 2) (c + a) d (e - c) f (g + 0.5) h (i / 2) (j * a) + j


type alias Kept =
    { sum : Float, last : Float }


keep : Float -> Kept -> Kept
keep x kept =
    { kept | sum = weigh kept.sum x, last = x }


weigh : Float -> Float -> Float
weigh sum x =
    if x < 0 then
        weigh sum (x + 1) - 0.5

    else
        sum + x * 2


deep : Int -> Float -> Float
deep n x =
    if n == 0 then
        x

    else
        x + deep (n - 1) (x * 0.9999)


choose : Bool -> Float -> Float
choose whole x =
    if whole then
        x

    else
        choose True (x * x)


type Box
    = Box Float


unbox : Box -> Float
unbox (Box x) =
    square x


square : Float -> Float
square x =
    if x > 1000 then
        square (sqrt x)

    else
        x * x


ratio : Float -> Float -> Float
ratio a b =
    if b > 1000 then
        ratio a (b / 10)

    else
        a / b


rounded : Float -> ( Int, Int, Int )
rounded x =
    ( round (x + 0), floor (x + 0), ceiling (x + 0) )


roots : Int -> Float -> Float
roots n sum =
    if n == 0 then
        sum

    else
        roots (n - 1) (sum + sqrt (toFloat n) - toFloat (round (sqrt (toFloat n))) / 2)
