port module Updates exposing (main)

{-| Updates that leave garbage behind, a millisecond apart, and a model that is large enough for large heaps.
-}

import Process
import Task


port result : Int -> Cmd msg


type alias Model =
    { count : Int, total : Int, kept : List Int }


main : Program () Model ()
main =
    Platform.worker
        { init = \_ -> ( Model 0 0 (List.range 1 40000), next )
        , update = update
        , subscriptions = \_ -> Sub.none
        }


next : Cmd ()
next =
    Task.perform identity (Process.sleep 1)


update : () -> Model -> ( Model, Cmd () )
update () model =
    if model.count == 200 then
        ( model, result (model.total + List.length model.kept) )

    else
        ( { model
            | count = model.count + 1
            , total = modBy 1009 (model.total + List.sum (List.map ((+) model.count) (List.range 1 600)))
          }
        , next
        )
