port module LocalFunctions exposing (main)


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


is : String -> a -> a -> String
is label actual expected =
    if actual == expected then
        label

    else
        label ++ " is " ++ Debug.toString actual ++ ", not " ++ Debug.toString expected


results : List String
results =
    [ is "capture" (adder 3 4) 7
    , is "mutual recursion" (parity 10) ( True, False )
    , is "nested captures" (nested 1 2) [ 13, 23 ]
    , is "function as value" (List.map (scale 3) [ 1, 2 ]) [ 3, 6 ]
    , is "value before its definition" order 12
    , is "destructuring" (parts ( 1, ( 2, 3 ) )) 6
    , is "local loop" (loop 100000) 5000050000
    , is "loop that captures" (powers 2 10) 1024
    , is "two levels of recursion" (ackermann 2 3) 9
    , is "polymorphic" pairs ( [ 1, 1 ], [ "a", "a" ] )
    , is "closure in a list" (List.map (\f -> f 10) closures) [ 11, 12, 13 ]
    , is "shadow of nothing" (shared 5) ( 5, 6, 7 )
    , is "deep" (depth 200000) 200000
    , is "captured float" (List.map (shift 0.5) [ 1, 2 ]) [ 1.5, 2.5 ]
    , is "captured condition" (List.filter (chosen (1 < 2)) [ 1, 2 ]) [ 1, 2 ]
    ]


adder : Int -> Int -> Int
adder a b =
    let
        add n =
            n + a
    in
    add b


parity : Int -> ( Bool, Bool )
parity n =
    let
        even k =
            if k == 0 then
                True

            else
                odd (k - 1)

        odd k =
            if k == 0 then
                False

            else
                even (k - 1)
    in
    ( even n, odd n )


nested : Int -> Int -> List Int
nested a b =
    let
        outer x =
            let
                inner y =
                    x * 10 + y + a * 0
            in
            inner (a + b)
    in
    List.map outer [ a, b ]


scale : Int -> Int -> Int
scale factor =
    let
        times n =
            n * factor
    in
    times


order : Int
order =
    let
        c =
            b * 2

        b =
            a + 2

        a =
            f 3

        f x =
            x + one

        one =
            1
    in
    c


parts : ( Int, ( Int, Int ) ) -> Int
parts whole =
    let
        ( a, ( b, c ) ) =
            whole

        { x } =
            { x = a }
    in
    x + b + c


loop : Int -> Int
loop n =
    let
        go i acc =
            if i > n then
                acc

            else
                go (i + 1) (acc + i)
    in
    go 1 0


powers : Int -> Int -> Int
powers base n =
    let
        go k acc =
            if k == 0 then
                acc

            else
                go (k - 1) (acc * base)
    in
    go n 1


ackermann : Int -> Int -> Int
ackermann m n =
    if m == 0 then
        n + 1

    else if n == 0 then
        ackermann (m - 1) 1

    else
        ackermann (m - 1) (ackermann m (n - 1))


pairs : ( List Int, List String )
pairs =
    let
        double x =
            [ x, x ]
    in
    ( double 1, double "a" )


closures : List (Int -> Int)
closures =
    let
        make n =
            let
                f x =
                    x + n
            in
            f
    in
    List.map make [ 1, 2, 3 ]


shared : Int -> ( Int, Int, Int )
shared n =
    let
        f k =
            n + k

        g k =
            f (k + 1)
    in
    ( f 0, g 0, g 1 )


depth : Int -> Int
depth n =
    let
        go k =
            if k == 0 then
                0

            else
                1 + go (k - 1)
    in
    go n


shift : Float -> Float -> Float
shift by =
    let
        sum =
            by + 0
    in
    \x -> x + sum


chosen : Bool -> Int -> Bool
chosen all =
    let
        flag =
            all && True
    in
    \n -> flag || n > 1
