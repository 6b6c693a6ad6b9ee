-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
port module BadPorts exposing (..)

type alias Open a =
    { a | x : Int }


port callback : (Int -> Int) -> Cmd msg


port anything : a -> Cmd msg


port open : Open b -> Cmd msg


port nested : List ( Int, Maybe { tags : Result String Int } ) -> Cmd msg


port plain : Int


port both : Int -> (Int -> msg) -> Sub msg


port incoming : (Char -> msg) -> Sub msg


port message : Int -> Cmd Int


port fine : (List (Maybe { a : (), b : ( Int, Float ) }) -> msg) -> Sub msg


-- CHECK:-- PORT ERROR ----------------------------------------------------- BadPorts.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Through the port `callback` would go a function:
-- CHECK-EMPTY:
-- CHECK-NEXT:8| port callback : (Int -> Int) -> Cmd msg
-- CHECK-NEXT:        ^^^^^^^^
-- CHECK-NEXT:Values of this type have no form outside of the program.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: What has such a form: Int, Float, Bool, String, `Json.Encode.Value`, and
-- CHECK-NEXT:Maybe, List, Array, tuples and records of those. Everything else can go through
-- CHECK-NEXT:as a `Value`, by way of an encoder or decoder.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- PORT ERROR ----------------------------------------------------- BadPorts.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Through the port `anything` would go values of any type, the type variable `a`:
-- CHECK-EMPTY:
-- CHECK-NEXT:11| port anything : a -> Cmd msg
-- CHECK-NEXT:         ^^^^^^^^
-- CHECK-NEXT:Values of this type have no form outside of the program.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: What has such a form: Int, Float, Bool, String, `Json.Encode.Value`, and
-- CHECK-NEXT:Maybe, List, Array, tuples and records of those. Everything else can go through
-- CHECK-NEXT:as a `Value`, by way of an encoder or decoder.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- PORT ERROR ----------------------------------------------------- BadPorts.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Through the port `open` would go a record that may have any other fields:
-- CHECK-EMPTY:
-- CHECK-NEXT:14| port open : Open b -> Cmd msg
-- CHECK-NEXT:         ^^^^
-- CHECK-NEXT:Values of this type have no form outside of the program.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: What has such a form: Int, Float, Bool, String, `Json.Encode.Value`, and
-- CHECK-NEXT:Maybe, List, Array, tuples and records of those. Everything else can go through
-- CHECK-NEXT:as a `Value`, by way of an encoder or decoder.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- PORT ERROR ----------------------------------------------------- BadPorts.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Through the port `nested` would go a `Result String Int` value:
-- CHECK-EMPTY:
-- CHECK-NEXT:17| port nested : List ( Int, Maybe { tags : Result String Int } ) -> Cmd msg
-- CHECK-NEXT:         ^^^^^^
-- CHECK-NEXT:Values of this type have no form outside of the program.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: What has such a form: Int, Float, Bool, String, `Json.Encode.Value`, and
-- CHECK-NEXT:Maybe, List, Array, tuples and records of those. Everything else can go through
-- CHECK-NEXT:as a `Value`, by way of an encoder or decoder.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- BAD PORT ------------------------------------------------------- BadPorts.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The type of the `plain` port is not that of a port:
-- CHECK-EMPTY:
-- CHECK-NEXT:20| port plain : Int
-- CHECK-NEXT:         ^^^^^
-- CHECK-NEXT:A port that sends values out and one that lets values in look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    port plain : Value -> Cmd msg
-- CHECK-NEXT:    port plain : (Value -> msg) -> Sub msg
-- CHECK-EMPTY:
-- CHECK-NEXT:-- BAD PORT ------------------------------------------------------- BadPorts.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The type of the `both` port is not that of a port:
-- CHECK-EMPTY:
-- CHECK-NEXT:23| port both : Int -> (Int -> msg) -> Sub msg
-- CHECK-NEXT:         ^^^^
-- CHECK-NEXT:A port that sends values out and one that lets values in look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    port both : Value -> Cmd msg
-- CHECK-NEXT:    port both : (Value -> msg) -> Sub msg
-- CHECK-EMPTY:
-- CHECK-NEXT:-- PORT ERROR ----------------------------------------------------- BadPorts.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Through the port `incoming` would go a `Char` value:
-- CHECK-EMPTY:
-- CHECK-NEXT:26| port incoming : (Char -> msg) -> Sub msg
-- CHECK-NEXT:         ^^^^^^^^
-- CHECK-NEXT:Values of this type have no form outside of the program.
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: What has such a form: Int, Float, Bool, String, `Json.Encode.Value`, and
-- CHECK-NEXT:Maybe, List, Array, tuples and records of those. Everything else can go through
-- CHECK-NEXT:as a `Value`, by way of an encoder or decoder.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- BAD PORT ------------------------------------------------------- BadPorts.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The type of the `message` port is not that of a port:
-- CHECK-EMPTY:
-- CHECK-NEXT:29| port message : Int -> Cmd Int
-- CHECK-NEXT:         ^^^^^^^
-- CHECK-NEXT:A port that sends values out and one that lets values in look like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:    port message : Value -> Cmd msg
-- CHECK-NEXT:    port message : (Value -> msg) -> Sub msg
-- CHECK-NOT:{{.+}}
