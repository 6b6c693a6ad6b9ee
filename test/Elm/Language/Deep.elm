port module Deep exposing (main)


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


type Nat
    = Zero
    | Succ Nat


fromInt : Int -> Nat
fromInt n =
    if n == 0 then
        Zero

    else
        Succ (fromInt (n - 1))


toInt : Nat -> Int
toInt nat =
    case nat of
        Zero ->
            0

        Succ n ->
            1 + toInt n


plus a b =
    case a of
        Zero ->
            b

        Succ n ->
            Succ (plus n b)


type Tree
    = Leaf
    | Node Tree Int Tree


left : Int -> Tree
left n =
    if n == 0 then
        Leaf

    else
        Node (left (n - 1)) n Leaf


height tree =
    case tree of
        Leaf ->
            0

        Node l _ r ->
            1 + max (height l) (height r)


mapTree f tree =
    case tree of
        Leaf ->
            Leaf

        Node l x r ->
            Node (mapTree f l) (f x) (mapTree f r)


sumTo : Int -> Int
sumTo n =
    if n <= 0 then
        0

    else
        n + sumTo (n - 1)


loop : Int -> Int -> Int
loop n acc =
    if n == 0 then
        acc

    else
        loop (n - 1) (modBy 1000003 (acc * 31 + n))


even n =
    n == 0 || odd (n - 1)


odd n =
    n /= 0 && even (n - 1)


build n =
    if n == 0 then
        []

    else
        n :: build (n - 1)


appendAll n acc =
    if n == 0 then
        acc

    else
        appendAll (n - 1) (acc ++ "x")


composeMany : Int -> (Int -> Int)
composeMany n =
    List.foldl (\k f -> f >> (+) k) identity (List.range 1 n)


ackermann m n =
    if m == 0 then
        n + 1

    else if n == 0 then
        ackermann (m - 1) 1

    else
        ackermann (m - 1) (ackermann m (n - 1))


results : List String
results =
    [ Debug.toString (toInt (plus (fromInt 100000) (fromInt 50000)))
    , Debug.toString (height (mapTree ((+) 1) (left 100000)))
    , Debug.toString (sumTo 200000)
    , Debug.toString (loop 1000000 7)
    , Debug.toString ( even 100001, odd 100001 )
    , Debug.toString (List.sum (build 100000))
    , Debug.toString (String.length (appendAll 50000 ""))
    , Debug.toString (composeMany 50000 0)
    , Debug.toString (ackermann 2 300)
    , Debug.toString (List.foldr (\x acc -> x - acc) 0 (List.range 1 100001))
    , Debug.toString (List.length (List.concatMap (\x -> [ x, x ]) (List.range 1 100000)))
    , Debug.toString (fromInt 50000 == fromInt 50000)
    ]
