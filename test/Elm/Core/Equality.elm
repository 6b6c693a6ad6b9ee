port module Equality exposing (main)

import Dict
import Set
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
    [ t 1 (treeOf [ 2, 1, 3 ] == treeOf [ 2, 3, 1 ])
    , t 2 (treeOf [ 1, 2, 3 ] == treeOf [ 2, 1, 3 ])
    , t 3 (chain 100000 == chain 100000)
    , t 4 (chain 100000 == chain 99999)
    , t 5 ({ a = 1, b = [ Just "x" ] } == { b = [ Just "x" ], a = 1 })
    , t 6 ({ a = 1 } == { a = 2 })
    , t 7 (( 1, "a", [ 2.5 ] ) == ( 1, "a", [ 2.5 ] ))
    , t 8 (Dict.fromList [ ( 1, "a" ), ( 2, "b" ) ] == Dict.fromList [ ( 2, "b" ), ( 1, "a" ) ])
    , t 9 ({ d = Dict.fromList (List.map (\n -> ( n, n )) (List.range 1 99)) } == { d = List.foldr (\n -> Dict.insert n n) Dict.empty (List.range 1 99) })
    , t 10 ([ Set.fromList [ 3, 1, 2 ] ] == [ Set.fromList [ 1, 2, 3 ] ])
    , t 11 (Just (Dict.singleton 1 2) /= Just (Dict.singleton 1 3))
    , t 12 (Array.fromList [ 1, 2 ] == Array.push 2 (Array.push 1 Array.empty))
    , t 13 (Array.slice 1 40 (Array.initialize 50 identity) == Array.initialize 39 ((+) 1))
    , t 14 ("abc" == String.fromList [ 'a', 'b', 'c' ])
    , t 15 ("ab" == "abc")
    , t 16 ([ 1, 2 ] == List.filter ((/=) 3) [ 1, 3, 2 ])
    , t 17 ([] == List.drop 1 [ () ])
    , t 18 ((0 / 0) == (0 / 0))
    , t 19 (Ok 1 == Err 1)
    , t 20 (( LT == LT, LT == GT ))
    , t 21 (Leaf == treeOf [])
    , t 22 (List.member (Just [ 1 ]) [ Nothing, Just [ 1 ] ])
    ]


type Tree a
    = Leaf
    | Node (Tree a) a (Tree a)


insert : comparable -> Tree comparable -> Tree comparable
insert x tree =
    case tree of
        Leaf ->
            Node Leaf x Leaf

        Node l y r ->
            if x < y then
                Node (insert x l) y r

            else
                Node l y (insert x r)


treeOf : List Int -> Tree Int
treeOf =
    List.foldl insert Leaf


chain : Int -> Tree Int
chain n =
    List.foldl (\x l -> Node l x Leaf) Leaf (List.range 1 n)
