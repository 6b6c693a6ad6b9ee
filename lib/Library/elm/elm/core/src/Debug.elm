module Debug exposing (toString, log, todo)

{-| For looking at values while developing. toString and log get the type of
what they show as a hidden first argument (docs/Elm.md, Evidence).
-}

import String exposing (String)


{-| The value as Elm would write it. -}
toString : a -> String
toString =
    Elm.Kernel.Debug.toString


{-| Prints the label and the value, and returns the value. -}
log : String -> a -> a
log =
    Elm.Kernel.Debug.log


{-| Ends the program: this part is still to be written. -}
todo : String -> a
todo =
    Elm.Kernel.Debug.todo
