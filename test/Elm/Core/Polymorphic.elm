port module Polymorphic exposing (main)


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
    [ t 1 (( increment 1, increment 1.5 ))
    , t 2 (( List.sum [ 1, 2 ], List.sum [ 0.5, 0.25 ], List.sum [] ))
    , t 3 (( List.product [ 2, 3 ], List.product [ 0.5, 3 ] ))
    , t 4 (( sumOf String.length [ "a", "bc" ], sumOf (\x -> x / 2) [ 1, 2 ] ))
    , t 5 (average [ 1, 2, 4 ])
    , t 6 (( polynomial [ 1, 2, 3 ] 10, polynomial [ 0.5, 0.25 ] 2 ))
    , t 7 (shown [ 1, 2 ])
    , t 8 (shown [ 1.5 ])
    , t 9 (shown [ "a" ])
    , t 10 (shown [ Just 'c', Nothing ])
    , t 11 (shown [ ( 1, shown [ () ] ) ])
    , t 12 (pairUp 1 "x")
    , t 13 (pairUp [ 0.5 ] True)
    , t 14 (field { name = 1 })
    , t 15 (field { age = 3, name = [ "n" ], zip = 1.5 })
    , t 16 (rename "b" { name = "a" })
    , t 17 (rename 2 { zip = 9, name = 1, a = 'x' })
    , t 18 (( maxOf 0 [ 1, 3, 2 ], maxOf "" [ "b", "a" ], maxOf 0.5 [] ))
    , t 19 (List.map increment [ 1, 2 ])
    , t 20 (List.map (increment >> toFloat >> increment) [ 1 ])
    , t 21 (let id x = x in ( id 1, id "a", id id 2 ))
    ]


increment : number -> number
increment x =
    x + 1


sumOf : (a -> number) -> List a -> number
sumOf f list =
    List.foldl (\x total -> total + f x) 0 list


average : List Float -> Float
average xs =
    List.sum xs / toFloat (List.length xs)


polynomial : List number -> number -> number
polynomial coefficients x =
    List.foldr (\c acc -> c + x * acc) 0 coefficients


shown : List a -> String
shown xs =
    String.join ";" (List.map Debug.toString xs)


pairUp : a -> b -> String
pairUp a b =
    Debug.toString ( a, [ b ] )


field : { r | name : a } -> String
field r =
    Debug.toString r.name


rename : b -> { r | name : b } -> { r | name : b }
rename new r =
    { r | name = new }


maxOf : comparable -> List comparable -> comparable
maxOf start list =
    List.foldl max start list
