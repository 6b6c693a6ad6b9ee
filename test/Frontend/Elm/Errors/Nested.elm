-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module Nested exposing (..)

type alias Config =
    { size : { width : Int, height : Int }, title : Maybe String }


a : Config
a =
    { size = { width = 1, height = 2.5 }, title = "x" }


b : Config -> Config
b config =
    { config | size = { width = 1 }, title = Just 'x' }


c : Config -> Int
c config =
    config.size.widht + config.title.length


d : Config -> ( Int, String )
d { size, title } =
    ( size, title )


e : List Config -> List String
e configs =
    configs
        |> List.filter .title
        |> List.map (\config -> config.size.width)


-- CHECK:-- TYPE MISMATCH ---------------------------------------------------- Nested.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `a` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:10|     { size = { width = 1, height = 2.5 }, title = "x" }
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The body, a record, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { size : { height : Float, width : Int }, title : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `a` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { size : { height : Int, width : Int }
-- CHECK-NEXT:    , title : Maybe String
-- CHECK-NEXT:    }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Elm does not convert between Ints and Floats by itself. Use a function like
-- CHECK-NEXT:`round`, `floor` or `truncate` where you want an Int.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------------- Nested.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This is no value for the field `size`:
-- CHECK-EMPTY:
-- CHECK-NEXT:15|     { config | size = { width = 1 }, title = Just 'x' }
-- CHECK-NEXT:                          ^^^^^^^^^^^^^
-- CHECK-NEXT:The value, a record, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { width : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:The field `size` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { height : Int, width : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This field is missing: height
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------------- Nested.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This is no value for the field `title`:
-- CHECK-EMPTY:
-- CHECK-NEXT:15|     { config | size = { width = 1 }, title = Just 'x' }
-- CHECK-NEXT:                                                 ^^^^^^^^
-- CHECK-NEXT:The call of `Just` gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe Char
-- CHECK-EMPTY:
-- CHECK-NEXT:The field `title` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------------- Nested.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no field `widht` in this record:
-- CHECK-EMPTY:
-- CHECK-NEXT:20|     config.size.widht + config.title.length
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The fields of this record that come closest are:
-- CHECK-EMPTY:
-- CHECK-NEXT:    width : Int
-- CHECK-NEXT:    height : Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Is `widht` meant to be `width`?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------------- Nested.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Only records have fields, and this is none:
-- CHECK-EMPTY:
-- CHECK-NEXT:20|     config.size.widht + config.title.length
-- CHECK-NEXT:                            ^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:Its type is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe String
-- CHECK-EMPTY:
-- CHECK-NEXT:It has to be a record with the field `length`.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------------- Nested.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `d` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:25|     ( size, title )
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^
-- CHECK-NEXT:The body, a tuple, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( { height : Int, width : Int }, Maybe String )
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `d` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( Int, String )
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: There may be no value in it: `Maybe.withDefault` takes another one then, a
-- CHECK-NEXT:`case` has a branch for `Nothing`.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------------- Nested.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `e` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:30|>    configs
-- CHECK-NEXT:31|>        |> List.filter .title
-- CHECK-NEXT:32|>        |> List.map (\config -> config.size.width)
-- CHECK-EMPTY:
-- CHECK-NEXT:(|>) gives a value of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List Int
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `e` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes a String of an Int.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------------- Nested.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:What (|>) passes on does not fit this function:
-- CHECK-EMPTY:
-- CHECK-NEXT:31|         |> List.filter .title
-- CHECK-NEXT:               ^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:It passes on:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List { size : { height : Int, width : Int }
-- CHECK-NEXT:         , title : Maybe String
-- CHECK-NEXT:         }
-- CHECK-EMPTY:
-- CHECK-NEXT:The function takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List { size : { height : Int, width : Int }, title : Bool }
-- CHECK-NOT:{{.+}}
