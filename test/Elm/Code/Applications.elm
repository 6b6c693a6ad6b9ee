port module Applications exposing (main)


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
    [ is "saturated" (f3 1 2 3) 123
    , is "partial" (f3 1 2 3) ((f3 1) 2 3)
    , is "of partial" (((f3 1) 2) 3) 123
    , is "partial kept" (List.map (f3 4 5) [ 6, 7 ]) [ 456, 457 ]
    , is "surplus" (choose True 5 3) 2
    , is "surplus of unknown" (List.map (\g -> g False 5 3) [ choose ]) [ -2 ]
    , is "too few for unknown" (List.map (\g -> g 1) [ f3 ] |> List.map (\g -> g 2 3)) [ 123 ]
    , is "constructor" (List.map2 Both [ 1 ] [ 'c' ]) [ Both 1 'c' ]
    , is "constructor partial" (List.map (Both 2) [ 'd' ]) [ Both 2 'd' ]
    , is "alias" (Point 1 2) { x = 1, y = 2 }
    , is "alias partial" (List.map (Sorted 1) [ 2 ]) [ { b = 1, a = 2 } ]
    , is "pipe" ([ 1, 2 ] |> List.map ((+) 1) |> List.sum) 5
    , is "backward pipe" (negate <| 2 + 3) -5
    , is "compose" ((String.fromInt >> String.length) 1234) 4
    , is "compose left" ((String.length << String.fromInt) 12) 2
    , is "compose chain" (List.map ((+) 1 >> (*) 2 >> negate) [ 1, 2 ]) [ -4, -6 ]
    , is "operator section" (List.foldl (-) 0 [ 1, 2, 3 ]) 2
    , is "operators as values" (List.map2 (::) [ 1 ] [ [ 2 ] ]) [ [ 1, 2 ] ]
    , is "comparison as value" (List.filter ((<) 2) [ 1, 2, 3 ]) [ 3 ]
    , is "equality as value" (List.map ((==) 'a') [ 'a', 'b' ]) [ True, False ]
    , is "lambda at once" ((\a b -> a - b) 5 3) 2
    , is "lambda partial" ((\a b -> a - b) 5 <| 1) 4
    , is "nested lambda" ((\a -> \b -> a ++ b) "x" "y") "xy"
    , is "many arguments" (ten 1 2 3 4 5 6 7 8 9 10) 55
    , is "many, partial" (List.map (ten 1 2 3 4 5 6 7 8 9) [ 10 ]) [ 55 ]
    , is "many, one by one" (nine (ten 1) 2 3 4 5 6 7 8 9 10) 55
    , is "flip" (flip f2 1 2) 21
    , is "always" (List.map (always 7) [ 1, 2 ]) [ 7, 7 ]
    , is "identity" (identity f2 1 2) 12
    , is "if of functions" ((if List.isEmpty [ 1 ] then f2 else flip f2) 1 2) 21
    , is "function in a record" ({ f = f2 }.f 1 2) 12
    , is "function in a Maybe" (Maybe.map (\g -> g 1) (Just f2) |> Maybe.map (\g -> g 2)) (Just 12)
    , is "accessor applied" (.f { f = f2 } 1 2) 12
    ]


type Both a b
    = Both a b


type alias Point =
    { x : Int, y : Int }


type alias Sorted =
    { b : Int, a : Int }


f2 : Int -> Int -> Int
f2 a b =
    a * 10 + b


f3 : Int -> Int -> Int -> Int
f3 a b c =
    a * 100 + b * 10 + c


choose : Bool -> Int -> Int -> Int
choose first =
    if first then
        \x y -> x - y

    else
        \x y -> y - x


ten : Int -> Int -> Int -> Int -> Int -> Int -> Int -> Int -> Int -> Int -> Int
ten a b c d e f g h i j =
    a + b + c + d + e + f + g + h + i + j


nine : (a -> a -> a -> a -> a -> a -> a -> a -> a -> b) -> a -> a -> a -> a -> a -> a -> a -> a -> a -> b
nine f b c d e g h i j k =
    f b c d e g h i j k


flip : (a -> b -> c) -> b -> a -> c
flip f a b =
    f b a
