port module Laws exposing (main)

import Random exposing (Generator)


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


t : Int -> a -> String
t label it =
    String.fromInt label ++ ": " ++ Debug.toString it


many : Int -> Generator a -> Int -> List a
many count generator seed =
    Random.step (Random.list count generator) (Random.initialSeed seed) |> Tuple.first


die : Generator Int
die =
    Random.int 1 6


one : Generator a -> Int -> a
one generator seed =
    Random.step generator (Random.initialSeed seed) |> Tuple.first


seeds : List Int
seeds =
    List.range 0 200


results : List String
results =
    [ t 1 (List.all (\n -> n >= 1 && n <= 6) (many 1000 die 5))
    , t 2 (List.all (\x -> x >= -2 && x < 3) (many 1000 (Random.float -2 3) 6))
    , t 3 (List.all (\s -> one die s == one die s) seeds)
    , t 4 (List.all (\s -> one (Random.map ((*) 2) die) s == 2 * one die s) seeds)
    , t 5 (List.all (\s -> one (Random.pair die die) s == one (Random.map2 Tuple.pair die die) s) seeds)
    , t 6 (List.all (\s -> one (Random.constant die |> Random.andThen identity) s == one die s) seeds)
    , t 7 (List.all (\s -> one (Random.lazy (\_ -> die)) s == one die s) seeds)
    , t 8 (one (Random.uniform 'x' []) 1)
    , t 9 (List.all (\s -> List.member (one (Random.uniform 1 [ 2, 3 ]) s) [ 1, 2, 3 ]) seeds)
    , t 10 (List.all (\s -> one (Random.weighted ( 0, 1 ) [ ( 5, 2 ), ( 0, 3 ) ]) s == 2) seeds)
    , t 11 (List.length (many 0 die 1) + List.length (many -3 die 1))
    , t 12 (( Random.minInt, Random.maxInt ))
    , t 13 (List.all (\s -> one (Random.map3 (\a b c -> [ a, b, c ]) die die die) s == List.reverse (one (Random.list 3 die) s)) seeds)
    , t 14 (List.all (\s -> one (Random.map5 (\a b c d e -> a + b + c + d + e) die die die die die) s == List.sum (one (Random.list 5 die) s)) seeds)
    , t 15 ((\( a, b ) -> a /= b) (Random.step Random.independentSeed (Random.initialSeed 1)))
    ]
