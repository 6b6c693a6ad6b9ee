port module ArraySizes exposing (main)

-- NOT: gc-stress wasm-gc-stress small-gc-stress

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
    [ t 1 (List.map (\n -> Array.length (numbers n)) [ 0, 1, 2, 31, 32, 33, 63, 64, 65, 1023, 1024, 1025, 2000, 32767, 32768, 32769, 33000 ])
    , t 2 (List.map (\n -> Array.foldl (+) 0 (numbers n)) [ 0, 1, 2, 31, 32, 33, 63, 64, 65, 1023, 1024, 1025, 2000, 32767, 32768, 32769, 33000 ])
    , t 3 (List.map (\n -> Array.get (n - 1) (numbers n)) [ 0, 1, 2, 31, 32, 33, 63, 64, 65, 1023, 1024, 1025, 2000, 32767, 32768, 32769, 33000 ])
    , t 4 (List.all (\n -> List.foldl Array.push Array.empty (List.range 0 (n - 1)) == numbers n) [ 0, 1, 2, 31, 32, 33, 63, 64, 65, 1023, 1024, 1025, 2000, 32767, 32768, 32769, 33000 ])
    , t 5 (List.all (\n -> Array.toList (Array.push -1 (numbers n)) == List.range 0 (n - 1) ++ [ -1 ]) [ 0, 1, 2, 31, 32, 33, 63, 64, 65, 1023, 1024, 1025, 2000, 32767, 32768, 32769, 33000 ])
    , t 6 (List.all (\n -> Array.toList (Array.append (numbers n) (numbers 100)) == List.range 0 (n - 1) ++ List.range 0 99) [ 0, 1, 2, 31, 32, 33, 63, 64, 65, 1023, 1024, 1025, 2000, 32767, 32768, 32769, 33000 ])
    , t 7 (List.map (\n -> Array.set (n // 2) -7 (numbers n) |> Array.get (n // 2)) [ 0, 1, 2, 31, 32, 33, 63, 64, 65, 1023, 1024, 1025, 2000, 32767, 32768, 32769, 33000 ])
    , t 8 (List.all (\n -> Array.slice 0 n (numbers 40000) == numbers n) [ 0, 1, 2, 31, 32, 33, 63, 64, 65, 1023, 1024, 1025, 2000, 32767, 32768, 32769, 33000 ])
    , t 9 (List.all (\n -> Array.toList (Array.slice n -1 (numbers 40000)) == List.range n 39998) [ 0, 1, 2, 31, 32, 33, 63, 64, 65, 1023, 1024, 1025, 2000, 32767, 32768, 32769, 33000 ])
    , t 10 (List.map (\n -> Array.filter (\i -> modBy 7 i == 0) (numbers n) |> Array.length) [ 0, 1, 2, 31, 32, 33, 63, 64, 65, 1023, 1024, 1025, 2000, 32767, 32768, 32769, 33000 ])
    ]


numbers : Int -> Array Int
numbers n =
    Array.initialize n identity
