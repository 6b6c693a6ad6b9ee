-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module LongTypes exposing (..)

type alias Model =
    { name : String, address : String, age : Int, email : String, phone : String, notes : List String }


a : { name : String, address : String, age : Int, email : String, phone : String, notes : List Int } -> Int
a model =
    1


b : Model -> Int
b model =
    a model


c : Int -> String -> Maybe (List String) -> Result String ( Int, String ) -> List (List Int) -> Float -> Int
c x =
    x


d : Result Model (Maybe Model)
d =
    Ok (Just 1)


-- CHECK:-- TYPE MISMATCH ------------------------------------------------- LongTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 1st argument does not fit `a`:
-- CHECK-EMPTY:
-- CHECK-NEXT:15|     a model
-- CHECK-NEXT:          ^^^^^
-- CHECK-NEXT:`model` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { address : String
-- CHECK-NEXT:    , age : Int
-- CHECK-NEXT:    , email : String
-- CHECK-NEXT:    , name : String
-- CHECK-NEXT:    , notes : List String
-- CHECK-NEXT:    , phone : String
-- CHECK-NEXT:    }
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 1st argument `a` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { address : String
-- CHECK-NEXT:    , age : Int
-- CHECK-NEXT:    , email : String
-- CHECK-NEXT:    , name : String
-- CHECK-NEXT:    , notes : List Int
-- CHECK-NEXT:    , phone : String
-- CHECK-NEXT:    }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.toInt` reads an Int from a String.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- LongTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `c` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:20|     x
-- CHECK-NEXT:        ^
-- CHECK-NEXT:`x` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `c` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-NEXT:    -> Maybe (List String)
-- CHECK-NEXT:    -> Result String ( Int, String )
-- CHECK-NEXT:    -> List (List Int)
-- CHECK-NEXT:    -> Float
-- CHECK-NEXT:    -> Int
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ------------------------------------------------- LongTypes.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `d` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:25|     Ok (Just 1)
-- CHECK-NEXT:        ^^^^^^^^^^
-- CHECK-NEXT:The call of `Ok` gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Result Model (Maybe number)
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `d` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Result Model (Maybe Model)
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Numbers are Int or Float, and `Model` is neither.
-- CHECK-NOT:{{.+}}
