-- RUN: elm-check --parse-only --dump-ast %s | FileCheck %s
port module Some.Declarations exposing
    ( Color(..), Pair
    , value, (</>)
    )

{-| The module's documentation. -}

import Dict
import Json.Decode as D exposing (Decoder, (|.), Value(..))
import Some.Other exposing (..)

-- CHECK: (port-module Some.Declarations (exposing Color(..) Pair value (</>)))
-- CHECK-NEXT: (import Dict)
-- CHECK-NEXT: (import Json.Decode as D (exposing Decoder (|.) Value(..)))
-- CHECK-NEXT: (import Some.Other (exposing ..))

-- CHECK-NEXT: (type Color (Red) (Rgb Int Int Int) (Mixed (List Color) (record (a Int)) (tuple a b)))
type Color
    = Red
    | Rgb Int Int Int
    | Mixed (List Color) { a : Int } ( a, b )

-- CHECK-NEXT: (type Tree a b (Leaf) (Node (-> a b) (Tree a b)))
type Tree a b=Leaf|Node (a -> b) (Tree a b)

-- CHECK-NEXT: (alias Pair a (record (first a) (second (D.Decoder a))))
type alias Pair a =
    { first : a
    , second : D.Decoder a
    }

-- CHECK-NEXT: (alias Row r (record r | (name String)))
type alias Row r = { r | name : String }

-- CHECK-NEXT: (port out (-> String (Cmd msg)))
port out : String -> Cmd msg

-- CHECK-NEXT: (: value (-> (-> a (-> b c)) (-> (tuple a b) (-> () (-> (record) c))))) (= (value f p) 1)
value : (a -> b -> c)
    -> (a, b) -> ()
    -> {} -> c
value f p =
    1
