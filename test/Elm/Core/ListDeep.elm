port module ListDeep exposing (main)

-- NOT: gc-stress wasm-gc-stress small-gc-stress


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
    [ t 1 (count million)
    , t 2 (List.foldr (+) 0 million)
    , t 3 (List.length (pairs million))
    , t 4 (List.map ((*) 2) million |> List.filter (\n -> modBy 3 n == 0) |> List.length)
    , t 5 (List.sum (List.concatMap (\n -> [ n, -n, 1 ]) million))
    , t 6 (checksum (List.indexedMap (-) (random 300000 17 1000)))
    , t 7 (List.foldl (\n acc -> n :: acc) [] million |> List.head)
    , t 8 (List.partition (\n -> n > 500000) million |> Tuple.mapBoth List.length List.length)
    , t 9 (List.unzip (List.map (\n -> ( n, n )) million) |> Tuple.first |> List.sum)
    , t 10 (List.append million million |> List.length)
    , t 11 (List.sort (List.reverse million) == million)
    , t 12 (List.map2 Tuple.pair million (List.drop 1 million) |> List.all (\( a, b ) -> b == a + 1))
    ]


random : Int -> Int -> Int -> List Int
random n seed mod =
    if n == 0 then
        []

    else
        let
            next =
                modBy 65537 (seed * 75 + 74)
        in
        modBy mod next :: random (n - 1) next mod


checksum : List Int -> Int
checksum =
    List.foldl (\x acc -> modBy 1000003 (acc * 31 + x)) 7


count : List a -> Int
count list =
    case list of
        [] ->
            0

        _ :: rest ->
            1 + count rest


pairs : List a -> List ( a, a )
pairs list =
    case list of
        a :: b :: rest ->
            ( a, b ) :: pairs rest

        _ ->
            []


million : List Int
million =
    List.range 1 1000000
