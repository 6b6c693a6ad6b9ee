port module ArrayChanging exposing (main)

import Array exposing (Array)


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
    [ t 1 (shuffle 19 1 (numbers 20))
    , t 2 (shuffle 69 5 (numbers 70))
    , t 3 (checksum (shuffle 4999 9 (numbers 5000)))
    , t 4 (shuffle 2999 4 (numbers 3000) |> Array.toList |> List.sort |> (==) (List.range 0 2999))
    , t 5 (checksum (Array.slice 100 -100 (shuffle 4999 9 (numbers 5000))))
    , t 6 (checksum (Array.append (Array.slice 2500 5000 (shuffle 4999 9 (numbers 5000))) (Array.slice 0 2500 (shuffle 4999 9 (numbers 5000)))))
    , t 7 ((\before -> ( Array.get 50 before, Array.get 50 (Array.set 50 0 before) )) (numbers 100))
    , t 8 (checksum (Array.indexedMap (\i x -> i * x) (Array.map negate (numbers 2000))))
    ]


numbers : Int -> Array Int
numbers n =
    Array.initialize n identity

next : Int -> Int
next seed =
    modBy 2147483647 (seed * 16807)


swap : Int -> Int -> Array a -> Array a
swap i j array =
    case ( Array.get i array, Array.get j array ) of
        ( Just x, Just y ) ->
            array |> Array.set i y |> Array.set j x

        _ ->
            array


shuffle : Int -> Int -> Array Int -> Array Int
shuffle i seed array =
    if i == 0 then
        array

    else
        shuffle (i - 1) (next seed) (swap i (modBy (i + 1) seed) array)


checksum : Array Int -> Int
checksum =
    Array.foldl (\x acc -> modBy 1000003 (acc * 31 + x)) 1
