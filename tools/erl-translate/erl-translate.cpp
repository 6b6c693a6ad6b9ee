//===- erl-translate.cpp - Between the erl dialect and other forms --------===//

#include "luciole/Frontend/Elm/Import.h"
#include "luciole/Frontend/Erlang/Import.h"
#include "luciole/Target/Translate.h"
#include "mlir/Tools/mlir-translate/MlirTranslateMain.h"

int main(int argc, char **argv) {
  luciole::elm::registerImportElmTranslation();
  luciole::erlang::registerImportErlTranslation();
  luciole::registerErlCodeTranslations();
  return failed(
      mlir::mlirTranslateMain(argc, argv, "Luciole's translation driver\n"));
}
