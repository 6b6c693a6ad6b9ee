port module Composing exposing (main)


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


t : Int -> a -> String
t number it =
    String.fromInt number ++ ": " ++ Debug.toString it


results : List String
results =
    [ t 1 ((negate << abs) 5)
    , t 2 ((negate >> abs) 5)
    , t 3 (5 |> negate |> abs)
    , t 4 (negate <| abs <| -5)
    , t 5 (List.map (add3 1 2) [ 3, 4 ])
    , t 6 (List.map ((+) 1) [ 1, 2 ])
    , t 7 (List.map ((-) 10) [ 1, 2 ])
    , t 8 (List.map ((++) "a") [ "b" ])
    , t 9 (List.map ((::) 1) [ [], [ 2 ] ])
    , t 10 (twice (twice ((*) 3)) 1)
    , t 11 (twice String.reverse "abc")
    , t 12 (flip (-) 1 10)
    , t 13 ((always 1 << always 2) "x")
    , t 14 (identity identity 5)
    , t 15 (List.foldl (<<) identity [ (+) 1, (*) 2 ] 5)
    , t 16 (List.foldr (<<) identity [ (+) 1, (*) 2 ] 5)
    , t 17 ((\a b c -> [ a, b, c ]) 1 2 3)
    , t 18 (List.map2 (<|) [ negate, abs ] [ 1, -2 ])
    , t 19 (List.map (\f -> f 2 3) [ (+), (*), (^), (-) ])
    , t 20 (let f = add3 in f 1 2 3 + f 0 0 1)
    , t 21 (let f = add3 1 in let g = f 2 in List.map g [ 0, 1 ])
    , t 22 ((if True then add3 else \_ _ _ -> 0) 1 1 1)
    , t 23 (.x { x = (\a b -> a * b) } 6 7)
    , t 24 (List.map (String.fromInt >> String.padLeft 3 '0' >> (\s -> s ++ "!")) [ 1, 22 ])
    ]


add3 : Int -> Int -> Int -> Int
add3 a b c =
    a + 10 * b + 100 * c


twice : (a -> a) -> a -> a
twice f =
    f >> f


flip : (a -> b -> c) -> b -> a -> c
flip f b a =
    f a b
