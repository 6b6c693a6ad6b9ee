port module ArraySlices exposing (main)

import Array


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
    [ t 1 (List.map (\to -> Array.initialize 40 identity |> Array.slice -50 to |> Array.toList |> (\l -> ( List.length l, List.head l ))) [ -50, -40, -7, -1, 0, 1, 8, 31, 32, 33, 39, 40, 50 ])
    , t 2 (List.map (\to -> Array.initialize 40 identity |> Array.slice -40 to |> Array.toList |> (\l -> ( List.length l, List.head l ))) [ -50, -40, -7, -1, 0, 1, 8, 31, 32, 33, 39, 40, 50 ])
    , t 3 (List.map (\to -> Array.initialize 40 identity |> Array.slice -7 to |> Array.toList |> (\l -> ( List.length l, List.head l ))) [ -50, -40, -7, -1, 0, 1, 8, 31, 32, 33, 39, 40, 50 ])
    , t 4 (List.map (\to -> Array.initialize 40 identity |> Array.slice -1 to |> Array.toList |> (\l -> ( List.length l, List.head l ))) [ -50, -40, -7, -1, 0, 1, 8, 31, 32, 33, 39, 40, 50 ])
    , t 5 (List.map (\to -> Array.initialize 40 identity |> Array.slice 0 to |> Array.toList |> (\l -> ( List.length l, List.head l ))) [ -50, -40, -7, -1, 0, 1, 8, 31, 32, 33, 39, 40, 50 ])
    , t 6 (List.map (\to -> Array.initialize 40 identity |> Array.slice 1 to |> Array.toList |> (\l -> ( List.length l, List.head l ))) [ -50, -40, -7, -1, 0, 1, 8, 31, 32, 33, 39, 40, 50 ])
    , t 7 (List.map (\to -> Array.initialize 40 identity |> Array.slice 8 to |> Array.toList |> (\l -> ( List.length l, List.head l ))) [ -50, -40, -7, -1, 0, 1, 8, 31, 32, 33, 39, 40, 50 ])
    , t 8 (List.map (\to -> Array.initialize 40 identity |> Array.slice 31 to |> Array.toList |> (\l -> ( List.length l, List.head l ))) [ -50, -40, -7, -1, 0, 1, 8, 31, 32, 33, 39, 40, 50 ])
    , t 9 (List.map (\to -> Array.initialize 40 identity |> Array.slice 32 to |> Array.toList |> (\l -> ( List.length l, List.head l ))) [ -50, -40, -7, -1, 0, 1, 8, 31, 32, 33, 39, 40, 50 ])
    , t 10 (List.map (\to -> Array.initialize 40 identity |> Array.slice 33 to |> Array.toList |> (\l -> ( List.length l, List.head l ))) [ -50, -40, -7, -1, 0, 1, 8, 31, 32, 33, 39, 40, 50 ])
    , t 11 (List.map (\to -> Array.initialize 40 identity |> Array.slice 39 to |> Array.toList |> (\l -> ( List.length l, List.head l ))) [ -50, -40, -7, -1, 0, 1, 8, 31, 32, 33, 39, 40, 50 ])
    , t 12 (List.map (\to -> Array.initialize 40 identity |> Array.slice 40 to |> Array.toList |> (\l -> ( List.length l, List.head l ))) [ -50, -40, -7, -1, 0, 1, 8, 31, 32, 33, 39, 40, 50 ])
    , t 13 (List.map (\to -> Array.initialize 40 identity |> Array.slice 50 to |> Array.toList |> (\l -> ( List.length l, List.head l ))) [ -50, -40, -7, -1, 0, 1, 8, 31, 32, 33, 39, 40, 50 ])
    ]
