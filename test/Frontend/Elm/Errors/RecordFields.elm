-- RUN: cd %S && not elm-check --library %luciole_source/lib/Library/elm %{s:basename} 2>&1 | FileCheck --strict-whitespace --match-full-lines %s
module RecordFields exposing (..)

type alias User =
    { name : String, age : Int, email : String }


a : User
a =
    { name = "A", age = 1 }


b : User
b =
    { name = "A", age = 1, emial = "x" }


c : User
c =
    { name = "A", age = "1", email = "x" }


d : User
d =
    { name = "A", age = 1, email = "x", extra = () }


e : User -> String
e user =
    user.nam


f : User -> User
f user =
    { user | age = "x", agee = 2 }


g n =
    (n + 1).x


h =
    { a | name = 1 }


i text =
    String.length text + text.length


j : { r | x : Int } -> Int
j r =
    r.y


k =
    User "A" "B"


l : User -> Int
l { name, years } =
    years


m =
    List.map .nme [ a ]


-- CHECK:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `a` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:10|     { name = "A", age = 1 }
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The body, a record, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { age : Int, name : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `a` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { age : Int, email : String, name : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This field is missing: email
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `b` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:15|     { name = "A", age = 1, emial = "x" }
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The body, a record, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { age : Int, emial : String, name : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `b` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { age : Int, email : String, name : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: Is the field `emial` meant to be `email`?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `c` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:20|     { name = "A", age = "1", email = "x" }
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The body, a record, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { age : String, email : String, name : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `c` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { age : Int, email : String, name : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.toInt` reads an Int from a String.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The body of `d` is not what its annotation promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:25|     { name = "A", age = 1, email = "x", extra = () }
-- CHECK-NEXT:        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
-- CHECK-NEXT:The body, a record, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { age : Int, email : String, extra : (), name : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:The annotation of `d` promises:
-- CHECK-EMPTY:
-- CHECK-NEXT:    { age : Int, email : String, name : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This field is not wanted: extra
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no field `nam` in `user`:
-- CHECK-EMPTY:
-- CHECK-NEXT:30|     user.nam
-- CHECK-NEXT:        ^^^^^^^^
-- CHECK-NEXT:The fields of `user` that come closest are:
-- CHECK-EMPTY:
-- CHECK-NEXT:    name : String
-- CHECK-NEXT:    age : Int
-- CHECK-NEXT:    email : String
-- CHECK-EMPTY:
-- CHECK-NEXT:Is `nam` meant to be `name`?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no field `agee` in `user`:
-- CHECK-EMPTY:
-- CHECK-NEXT:35|     { user | age = "x", agee = 2 }
-- CHECK-NEXT:                            ^^^^
-- CHECK-NEXT:The fields of `user` that come closest are:
-- CHECK-EMPTY:
-- CHECK-NEXT:    age : Int
-- CHECK-NEXT:    name : String
-- CHECK-NEXT:    email : String
-- CHECK-EMPTY:
-- CHECK-NEXT:Is `agee` meant to be `age`?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This is no value for the field `age`:
-- CHECK-EMPTY:
-- CHECK-NEXT:35|     { user | age = "x", agee = 2 }
-- CHECK-NEXT:                       ^^^
-- CHECK-NEXT:The value, a string, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:The field `age` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.toInt` reads an Int from a String.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Only records have fields, and this is none:
-- CHECK-EMPTY:
-- CHECK-NEXT:39|     (n + 1).x
-- CHECK-NEXT:         ^^^^^^^^
-- CHECK-NEXT:Its type is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:It has to be a record with the field `x`.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:This is no value for the field `name`:
-- CHECK-EMPTY:
-- CHECK-NEXT:43|     { a | name = 1 }
-- CHECK-NEXT:                     ^
-- CHECK-NEXT:The value, a number, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    number
-- CHECK-EMPTY:
-- CHECK-NEXT:The field `name` has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.fromInt` makes a String of an Int.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:Only records have fields, and this is none:
-- CHECK-EMPTY:
-- CHECK-NEXT:47|     String.length text + text.length
-- CHECK-NEXT:                             ^^^^^^^^^^^
-- CHECK-NEXT:Its type is:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:It has to be a record with the field `length`.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no field `y` in `r`:
-- CHECK-EMPTY:
-- CHECK-NEXT:52|     r.y
-- CHECK-NEXT:        ^^^
-- CHECK-NEXT:The fields of `r` that come closest are:
-- CHECK-EMPTY:
-- CHECK-NEXT:    x : Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Is `y` meant to be `x`?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd argument does not fit `User`:
-- CHECK-EMPTY:
-- CHECK-NEXT:56|     User "A" "B"
-- CHECK-NEXT:                 ^^^
-- CHECK-NEXT:The argument, a string, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    String
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 2nd argument `User` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    Int
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: `String.toInt` reads an Int from a String.
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:There is no field `years` in this record:
-- CHECK-EMPTY:
-- CHECK-NEXT:60| l { name, years } =
-- CHECK-NEXT:              ^^^^^
-- CHECK-NEXT:The fields of this record that come closest are:
-- CHECK-EMPTY:
-- CHECK-NEXT:    age : Int
-- CHECK-NEXT:    email : String
-- CHECK-NEXT:    name : String
-- CHECK-EMPTY:
-- CHECK-NEXT:Is `years` meant to be `age`?
-- CHECK-EMPTY:
-- CHECK-NEXT:-- TYPE MISMATCH ---------------------------------------------- RecordFields.elm
-- CHECK-EMPTY:
-- CHECK-NEXT:The 2nd argument does not fit `map`:
-- CHECK-EMPTY:
-- CHECK-NEXT:65|     List.map .nme [ a ]
-- CHECK-NEXT:                      ^^^^^
-- CHECK-NEXT:The argument, a list, has the type:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List { age : Int, email : String, name : String }
-- CHECK-EMPTY:
-- CHECK-NEXT:As its 2nd argument `map` takes:
-- CHECK-EMPTY:
-- CHECK-NEXT:    List { b | nme : a }
-- CHECK-EMPTY:
-- CHECK-NEXT:Hint: This field is missing: nme
-- CHECK-NOT:{{.+}}
