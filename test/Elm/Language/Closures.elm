port module Closures exposing (main)


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }


type alias Counter =
    { next : Int -> ( Int, Next ) }


type Next
    = Next (Int -> ( Int, Next ))


counter : Int -> Int -> ( Int, Next )
counter total n =
    ( total + n, Next (counter (total + n)) )


runCounter : List Int -> List Int
runCounter inputs =
    let
        go (Next f) rest =
            case rest of
                [] ->
                    []

                x :: more ->
                    let
                        ( value, next ) =
                            f x
                    in
                    value :: go next more
    in
    go (Next (counter 0)) inputs


adders =
    List.map (\n -> \m -> n + m) [ 1, 2, 3 ]


add3 a b c =
    a + 10 * b + 100 * c


partials =
    let
        p =
            add3 1

        q =
            p 2
    in
    ( q 3, p 4 5, List.map (add3 1 1) [ 1, 2 ] )


compose =
    List.foldl (<<) identity


church n f =
    if n == 0 then
        identity

    else
        f << church (n - 1) f


fix : ((a -> b) -> a -> b) -> a -> b
fix f x =
    f (fix f) x


factorial =
    fix
        (\self n ->
            if n <= 1 then
                1

            else
                n * self (n - 1)
        )


memo : (Int -> Int) -> Int -> List ( Int, Int ) -> ( Int, List ( Int, Int ) )
memo f n table =
    case List.filter (\( k, _ ) -> k == n) table of
        ( _, v ) :: _ ->
            ( v, table )

        [] ->
            let
                v =
                    f n
            in
            ( v, ( n, v ) :: table )


stream start step =
    let
        take n value =
            if n == 0 then
                []

            else
                value :: take (n - 1) (step value)
    in
    \n -> take n start


nestedCapture a =
    \b ->
        let
            c =
                a + b

            f d =
                let
                    g e =
                        a * 10000 + b * 1000 + c * 100 + d * 10 + e
                in
                g
        in
        f


type Cont r a
    = Cont ((a -> r) -> r)


pure a =
    Cont (\k -> k a)


bind f (Cont c) =
    Cont
        (\k ->
            c
                (\a ->
                    let
                        (Cont d) =
                            f a
                    in
                    d k
                )
        )


runCont k (Cont c) =
    c k


conts =
    pure 1
        |> bind (\x -> pure (x + 1))
        |> bind (\x -> Cont (\k -> k x ++ k (x * 10)))
        |> bind (\y -> pure (y + 5))
        |> runCont (\n -> [ n ])


uncurried f ( a, b ) =
    f a b


over : { a | run : Int -> Int } -> { a | run : Int -> Int }
over r =
    { r | run = r.run >> r.run }


results : List String
results =
    [ Debug.toString (runCounter [ 1, 2, 3, 4 ])
    , Debug.toString (List.map (\f -> f 10) adders)
    , Debug.toString partials
    , Debug.toString (compose [ (+) 1, (*) 2 ] 5)
    , Debug.toString (church 5 ((*) 2) 1)
    , Debug.toString (church 3 ((++) "a") "b")
    , Debug.toString (factorial 10)
    , Debug.toString (memo factorial 5 [] |> (\( v, t ) -> memo (always 0) 5 t |> Tuple.first |> (+) v))
    , Debug.toString (stream 1 ((*) 3) 5)
    , Debug.toString (stream "a" (\s -> s ++ s) 3)
    , Debug.toString (nestedCapture 1 2 4 5)
    , Debug.toString (List.map2 (\f x -> f x) (List.map nestedCapture [ 1, 2 ]) [ 3, 4 ] |> List.map (\f -> f 5 6))
    , Debug.toString conts
    , Debug.toString (List.map (uncurried (-)) [ ( 5, 3 ), ( 1, 1 ) ])
    , Debug.toString ((over { run = (+) 3, z = 1 }).run 1)
    , Debug.toString (List.foldr (\x k acc -> k (acc * 10 + x)) identity [ 1, 2, 3 ] 0)
    ]
