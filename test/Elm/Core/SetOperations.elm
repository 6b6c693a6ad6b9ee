port module SetOperations exposing (main)

import Set exposing (Set)


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
    [ t 1 (p)
    , t 2 (q)
    , t 3 (Set.union p q)
    , t 4 (Set.intersect p q)
    , t 5 (Set.diff p q)
    , t 6 (List.filter (\n -> Set.member n p) (List.range 0 60))
    , t 7 (Set.size p)
    , t 8 (Set.map (\n -> n // 5) p)
    , t 9 (Set.filter (\n -> modBy 2 n == 0) q)
    , t 10 (Set.partition (\n -> n < 25) q)
    , t 11 (Set.foldl (::) [] p)
    , t 12 (Set.foldr (::) [] p)
    , t 13 (Set.toList (Set.fromList [ "b", "a", "b" ]))
    , t 14 (Set.isEmpty (Set.remove 1 (Set.singleton 1)))
    , t 15 (Set.remove 999 p == p)
    , t 16 (Set.insert (List.sum (Set.toList p)) p == p)
    , t 17 (Set.union p q == Set.union q p)
    , t 18 (Set.diff (Set.union p q) q == Set.diff p q)
    , t 19 (Set.fromList [ [ 2 ], [], [ 1 ] ])
    , t 20 (Set.map String.length (Set.fromList [ "a", "b", "cc" ]))
    ]


next : Int -> Int
next seed =
    modBy 2147483647 (seed * 16807)


setOf : Int -> Int -> Set Int
setOf steps seed =
    if steps == 0 then
        Set.empty

    else
        Set.insert (modBy 50 seed) (setOf (steps - 1) (next seed))


p : Set Int
p =
    setOf 30 3


q : Set Int
q =
    setOf 30 99
