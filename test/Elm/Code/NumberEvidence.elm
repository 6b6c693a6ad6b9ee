port module NumberEvidence exposing (main)


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
    [ is "literal as Int" (Debug.toString (half 7)) "3"
    , is "literal as Float" (increment 1.5) 2.5
    , is "the same as Int" (increment 1) 2
    , is "sum of floats" (total [ 0.5, 0.25 ]) 0.75
    , is "sum of ints" (total [ 1, 2, 3 ]) 6
    , is "constant" (Debug.toString ( asFloat ten, asInt ten )) "(10,10)"
    , is "division of it" (asFloat ten / 4) 2.5
    , is "local number" (locals 2) ( 3, 2.5 )
    , is "power of a generic" (square 1.5) 2.25
    , is "negated" (negative 2) -2
    , is "negated float" (negative 0.5) -0.5
    , is "recursion" (count 5) 5
    , is "recursion in floats" (count 2.5) 3
    , is "compared" (largest [ 1.5, 9.25, 3 ]) (Just 9.25)
    , is "function value" (List.map increment [ 0.5 ]) [ 1.5 ]
    , is "through two" (apply increment 1.25) 2.25
    ]


half n =
    n // 2


increment n =
    n + 1


total list =
    List.foldl (+) 0 list


ten =
    10


asFloat : Float -> Float
asFloat x =
    x


asInt : Int -> Int
asInt x =
    x


locals : Int -> ( Int, Float )
locals n =
    let
        one =
            1

        next x =
            x + 1
    in
    ( next n, next 0.5 + one )


square : number -> number
square x =
    x * x


negative : number -> number
negative x =
    -x


count : number -> number
count n =
    if n <= 0 then
        0

    else
        1 + count (n - 1)


largest : List comparable -> Maybe comparable
largest =
    List.maximum


apply : (number -> number) -> number -> number
apply f x =
    f x
