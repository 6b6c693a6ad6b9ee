port module Polymorphism exposing (main)

import Dict exposing (Dict)
import Set


port out : String -> Cmd msg


main : Program () () ()
main =
    Platform.worker
        { init = \_ -> ( (), out (String.join "\n" results) )
        , update = \_ m -> ( m, Cmd.none )
        , subscriptions = \_ -> Sub.none
        }



-- polymorphic recursion with evidence


type Perfect a
    = One a
    | Two (Perfect ( a, a ))


show : Perfect a -> String
show t =
    case t of
        One a ->
            Debug.toString a

        Two rest ->
            show rest


sumLengths : Perfect a -> Int
sumLengths t =
    case t of
        One _ ->
            1

        Two rest ->
            2 * sumLengths rest



-- rows


getX r =
    r.x


setX v r =
    { r | x = v }


moveBoth a b =
    ( setX (getX a + 1) a, setX (getX b * 2) b )


swapXY : { r | x : a, y : a } -> { r | x : a, y : a }
swapXY r =
    { r | x = r.y, y = r.x }


inner r =
    { r | pos = setX 9 r.pos }


mapX f list =
    List.map (\r -> { r | x = f r.x }) list


accessors =
    [ .a, .b, \r -> r.a + r.b ]


withLocal r =
    let
        get field =
            field r

        bump g =
            { g | x = g.x + 1 }
    in
    ( get .x, get .name, bump (bump r) )



-- numbers


half n =
    n / 2


twice n =
    n * 2


zero =
    0


one =
    zero + 1


powers =
    List.map (\n -> n ^ 2) [ 1, 2, 3 ]


sumOf list =
    List.foldl (+) zero list


average list =
    sumOf list / toFloat (List.length list)


count p list =
    case list of
        [] ->
            0

        x :: rest ->
            if p x then
                1 + count p rest

            else
                count p rest


numericPair =
    ( one, one )


poly f =
    ( f 1, f 2 )


compose3 f g h =
    f >> g >> h


mutualA n acc =
    if n <= 0 then
        acc

    else
        mutualB (n - 1) (acc + 1)


mutualB n acc =
    if n <= 0 then
        acc

    else
        mutualA (n - 1) (acc * 2)



-- lets


letPoly =
    let
        pair a b =
            ( a, b )

        ( f, g ) =
            ( pair 1, \x -> [ x ] )

        { add, unit } =
            { add = \x y -> x + y, unit = 0 }

        nested =
            let
                k x =
                    pair x unit
            in
            ( k 'c', k "s" )
    in
    Debug.toString ( ( f 'x', f "y" ), ( g 1, g "z" ), ( add 1 2, add 1.5 unit, nested ) )


localShow : a -> (a -> String) -> String
localShow x f =
    let
        go : Int -> a -> String
        go n y =
            if n == 0 then
                ""

            else
                f y ++ go (n - 1) x
    in
    go 3 x


debugIn x =
    let
        wrap y =
            Debug.toString ( x, y )
    in
    wrap 1 ++ wrap "s" ++ wrap [ x ]


type alias Handler msg =
    { tag : String, run : Int -> msg }


handlers : List (Handler String)
handlers =
    [ Handler "a" String.fromInt, { tag = "b", run = \n -> "<" ++ String.fromInt (n + 1) ++ ">" } ]


type Expr
    = Num Float
    | Bin (Float -> Float -> Float) Expr Expr
    | Neg Expr


eval e =
    case e of
        Num n ->
            n

        Bin f a b ->
            f (eval a) (eval b)

        Neg (Num n) ->
            -n

        Neg x ->
            -(eval x)


type Wrapper a
    = Wrapper a


unwrap (Wrapper a) =
    a


mapWrapper f (Wrapper a) =
    Wrapper (f a)


groupBy : (a -> comparable) -> List a -> Dict comparable (List a)
groupBy key =
    List.foldr (\x -> Dict.update (key x) (\old -> Just (x :: Maybe.withDefault [] old))) Dict.empty


results =
    [ show (Two (Two (One ( ( 1, 2 ), ( 3, 4 ) ))))
    , show (Two (One ( 'a', 'b' )))
    , String.fromInt (sumLengths (Two (Two (One ( ( 1.5, 2 ), ( 3, 4 ) )))))
    , Debug.toString (moveBoth { x = 1, name = "n" } { a = 0, x = 1.5, z = 'z' })
    , Debug.toString (swapXY { x = 1, y = 2, w = "w" })
    , Debug.toString (inner { pos = { x = 1, y = 2 }, z = () })
    , Debug.toString (mapX ((+) 0.5) [ { x = 1, k = 'k' } ])
    , Debug.toString (List.map (\f -> f { a = 1, b = 2 }) accessors)
    , Debug.toString (withLocal { x = 5, name = "n", more = [ 1 ] })
    , Debug.toString ( half 3, twice 3, twice 1.25 )
    , Debug.toString ( one // 2, one / 2, powers )
    , Debug.toString ( sumOf [ 1.5, 2 ], sumOf [ 1, 2 ] // 2, average [ 1, 2, 4 ] )
    , Debug.toString ( count (\x -> x > 1) [ 1, 2, 3 ] // 2, count identity [ True, False ] / 2 )
    , Debug.toString ( toFloat (Tuple.first numericPair) / 2, Tuple.second numericPair + 0.5 )
    , Debug.toString ( poly ((+) 1), poly (\x -> x / 2), poly String.fromInt )
    , Debug.toString (compose3 String.length ((*) 2) toFloat "abc")
    , Debug.toString ( mutualA 5 1, mutualB 5 0.5 )
    , letPoly
    , localShow 7 String.fromInt
    , localShow 'c' String.fromChar
    , debugIn 2.5
    , debugIn 'x'
    , String.join "," (List.map (\h -> h.tag ++ h.run 3) handlers)
    , Debug.toString (eval (Neg (Bin (\x y -> x ^ y) (Num 2) (Bin (-) (Num 5) (Neg (Num 3))))))
    , Debug.toString (unwrap (mapWrapper (mapWrapper ((+) 1)) (Wrapper (Wrapper 1))))
    , Debug.toString (groupBy (modBy 3) [ 1, 2, 3, 4, 5, 6 ])
    , Debug.toString (groupBy String.length [ "a", "bb", "c" ])
    , Debug.toString (Set.map (\x -> x // 2) (Set.fromList [ 1, 2, 3, 4 ]))
    , Debug.toString (List.map2 (<|) [ (+) 1, (*) 2, negate ] [ 10, 20, 30 ])
    , Debug.toString ((\( a, b ) { c } -> a + b + c) ( 1, 2 ) { c = 3.5 })
    , Debug.toString (List.map ((|>) 3) [ (+) 1, \n -> n * n ])
    , Debug.toString (max ( 1, "a" ) ( 1, "b" ))
    , Debug.toString (List.sortBy negate [ 1, 3, 2.5 ])
    , Debug.toString (compare [ 'a' ] [ 'a', 'b' ])
    ]
