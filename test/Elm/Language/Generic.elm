port module Generic exposing (main)

import Dict


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


type Nested a
    = Flat a
    | Nest (Nested (List a))


depth : Nested a -> Int
depth nested =
    case nested of
        Flat _ ->
            0

        Nest inner ->
            1 + depth inner


show : Nested a -> String
show nested =
    case nested of
        Flat a ->
            Debug.toString a

        Nest inner ->
            "Nest " ++ show inner


destructured =
    let
        ( width, height ) =
            ( 800, 601 )

        ( id1, ( _, empty ) as pair ) =
            ( \x -> x, ( 'c', [] ) )
    in
    ( ( width / 3, modBy 7 width, toFloat height / 2 ), id1 height, ( id1 "s", "x" :: empty, List.length (1 :: empty) ) )


size tree =
    case tree of
        [] ->
            0

        _ :: rest ->
            1 + size rest


rename name r =
    { r | name = name }


isEven n =
    if n == 0 then
        True

    else
        isOdd (n - 1)


isOdd n =
    if n == 0 then
        False

    else
        isEven (n - 1)


scoped : List a -> List (List a)
scoped list =
    let
        wrap : a -> List a
        wrap item =
            [ item ]
    in
    List.map wrap list


total =
    let
        n =
            5
    in
    ( n + 0.5, List.repeat n 'x' )


type alias P a =
    { x : a, y : a }


results =
    [ String.fromInt (depth (Nest (Nest (Flat [ [ 1 ] ]))))
    , show (Nest (Nest (Flat [ [ 1.5 ] ])))
    , Debug.toString destructured
    , String.fromFloat (size [ 1, 2 ] / 2)
    , Debug.toString (rename 1 { name = 2, z = "q" })
    , Debug.toString (rename 'c' { name = 'd', a = 1 })
    , Debug.toString ( isEven 10, isOdd 7.0 )
    , Debug.toString (scoped [ 1, 2 ])
    , Debug.toString total
    , Debug.toString (P 1 2)
    , Debug.toString ((\f -> f 1 2) P)
    , Debug.toString (List.map .x [ P 1 2, P 3.5 4 ])
    , Debug.toString (Dict.toList (Dict.fromList [ ( ( 1, 'a' ), [] ) ]))
    , Debug.toString [ 1 // 2, 3 ]
    , Debug.toString -(2 ^ 3)
    ]
