-- RUN: elm-check --parse-only --dump-ast %s | FileCheck %s
module Expressions exposing (..)

-- CHECK: (module Expressions (exposing ..))


-- CHECK-NEXT: (= (calls) (list (call f (negate 1)) (chain f - 1) (chain f - 1) (chain (call f 2) - 1) (call f (negate 1) 2)))
calls =
    [ f -1, f - 1, f-1, f 2-1, f -1 2 ]


-- CHECK-NEXT: (= (negations) (list (negate 1) (negate a) (chain a - (negate b)) (negate a) (negate (. a b)) (chain (negate a) + b) (tuple (negate 1) (negate 2))))
negations =
    [ -1, -a, a - -b, (-a), -a.b, -a + b, (-1, -2) ]


-- CHECK-NEXT: (= (tight) (negate 1))
tight=-1


-- CHECK-NEXT: (= (operatorFunctions) (list (+) (-) (|>) (::)))
operatorFunctions =
    [ (+), (-), (|>), (::) ]


-- CHECK-NEXT: (= (fields) (list (. a b) (. (. a b) c) (call f .b) .b (call f a .b) (. (record (a 1)) a) (. (call f x) y) (. (. A.B.c d) e)))
fields =
    [ a.b, a.b.c, f .b, .b, f a .b, { a = 1 }.a, (f x).y, A.B.c.d.e ]


-- CHECK-NEXT: (= (tuples) (list () (tuple 1 2) (tuple 1 2 3) 1 (call f ())))
tuples =
    [ (), ( 1, 2 ), ( 1, 2, 3 ), (1), f () ]


-- CHECK-NEXT: (= (records) (list (record) (record (a 1)) (record (a 1) (b (record))) (record r | (a 1) (b 2))))
records =
    [ {}, { a = 1 }, { a = 1, b = {} }, { r | a = 1, b = 2 } ]


-- CHECK-NEXT: (= (functions) (list (\ (x) x) (\ (x (tuple y _) (record a b)) x) (chain f <| (\ (x) (negate x)))))
functions =
    [ \x -> x, \x ( y, _ ) { a, b } -> x, f <| \x->-x ]


-- CHECK-NEXT: (= (conditions) (if a b (if c d e)))
conditions =
    if a then
        b

    else if c then
        d

    else
        e


-- CHECK-NEXT: (= (lets) (let (: x Int) (= (x) 1) (= (tuple y z) 2) (= (f n) (chain n * (let (= (k) 1) in k))) in (chain x + y)))
lets =
    let
        x : Int
        x =
            1

        ( y, z ) =
            2

        f n = n *
            let k = 1 in k
    in
    x + y


-- CHECK-NEXT: (= (cases) (case x ((A) -> 1) ((B y) -> (case y ((list) -> 2) ((:: a (:: b _)) -> (chain 3 + 4)))) ((as (list 1 2) l) -> 5) (_ -> 6)))
cases =
    case x of
        A ->
            1

        B y ->
            case y of
                [] -> 2
                a :: b :: _ -> 3
                  + 4

        [ 1, 2 ] as l -> 5
        _ -> 6


-- CHECK-NEXT: (= (patterns (Maybe.Just) (M.Pair a) (char 120) "s" (record a) ()) 1)
patterns (Maybe.Just) (M.Pair a) 'x' "s" { a } () =
    1


-- CHECK-NEXT: (= (literals) (list 255 10 1.5f 1e+10f 0.25f "a\u{0022}\u{1F600}\u{000A}" "\u{1F600}" (char 128512) (char 39) (char 34)))
literals =
    [ 0xFF, 0x0a, 1.5, 1e10, 2.5E-1, "a\"\u{1F600}\n", "\u{D83D}\u{DE00}", '😀', '\'', '"' ]


-- CHECK-NEXT: (= (lines) "one \u{0022}two\u{0022}\u{000A}three\u{0009}")
lines =
    """one "two"
three\t"""


-- CHECK-NEXT: (= (comments) (chain 1 + 2))
{-| Documentation. {- nested -} -}
comments =
    {- one -} 1 {- two {- three -} -} + -- four
    2


-- CHECK-NEXT: (= (ünïcode größe_1) größe_1)
ünïcode größe_1 = größe_1


-- CHECK-NEXT: (= (closed) (list (case 1 (_ -> 2)) (if a 1 2)))
closed =
    [ case 1 of
        _ -> 2
    , if a then 1 else 2
    ]
