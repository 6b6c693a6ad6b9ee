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
-- CHECK-NEXT:Something is off with the body of the `a` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:10|     { size = { width = 1, height = 2.5 }, title = "x" }
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The body is a record of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { size : { height : Float, width : Int }, title : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `a` says it should be:
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
-- CHECK-NEXT:I cannot update the `size` field like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:15|     { config | size = { width = 1 }, title = Just 'x' }
-- CHECK-NEXT:                          ^^^^^^^^^^^^^
-- CHECK-NEXT:This value is a record of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { width : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:But the `size` field holds:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { height : Int, width : Int }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This field is missing: height
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------------- Nested.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:I cannot update the `title` field like this:
-- CHECK-EMPTY:
-- CHECK-NEXT:15|     { config | size = { width = 1 }, title = Just 'x' }
-- CHECK-NEXT:                                                 ^^^^^^^^
-- CHECK-NEXT:This `Just` call produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe Char
-- CHECK-EMPTY:
-- CHECK-NEXT:But the `title` field holds:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe String
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------------- Nested.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This record does not have a `widht` field:
-- CHECK-EMPTY:
-- CHECK-NEXT:20|     config.size.widht + config.title.length
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:This is usually a typo. Here are the fields that are most similar:
-- CHECK-EMPTY:
-- CHECK-NEXT:    width : Int
-- CHECK-NEXT:    height : Int
-- CHECK-EMPTY:
-- CHECK-NEXT:So maybe widht should be width?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------------- Nested.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This is not a record, so it has no fields to access!
-- CHECK-EMPTY:
-- CHECK-NEXT:20|     config.size.widht + config.title.length
-- CHECK-NEXT:                            ^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:This value is a:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Maybe String
-- CHECK-EMPTY:
-- CHECK-NEXT:But I need a record with a `length` field!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------------- Nested.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `d` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:25|     ( size, title )
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^
-- CHECK-NEXT:The body is a tuple of type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( { height : Int, width : Int }, Maybe String )
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `d` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    ( Int, String )
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Use `Maybe.withDefault` to handle possible absence, or a `case` with a
-- CHECK-NEXT:branch for `Nothing`.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------------- Nested.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Something is off with the body of the `e` definition:
-- CHECK-EMPTY:
-- CHECK-NEXT:30|>    configs
-- CHECK-NEXT:31|>        |> List.filter .title
-- CHECK-NEXT:32|>        |> List.map (\config -> config.size.width)
-- CHECK-EMPTY:
-- CHECK-NEXT:This (|>) expression produces:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List Int
-- CHECK-EMPTY:
-- CHECK-NEXT:But the type annotation on `e` says it should be:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Want to convert an Int into a String? Use the `String.fromInt` function!
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------------- Nested.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This function cannot handle the argument sent through the (|>) pipe:
-- CHECK-EMPTY:
-- CHECK-NEXT:31|         |> List.filter .title
-- CHECK-NEXT:               ^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The argument is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List { size : { height : Int, width : Int }
-- CHECK-NEXT:         , title : Maybe String
-- CHECK-NEXT:         }
-- CHECK-EMPTY:
-- CHECK-NEXT:But (|>) is piping it to a function that expects:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List { size : { height : Int, width : Int }, title : Bool }
-- CHECK-NOT:{{.+}}
