//===- Main.cpp - main -----------------------------------------------------===//

#include "Scheduling/Scheduler.h"
#include "Startup.h"

int main(int argc, char **argv) {
  luciole::startProgram({argc, argv});
  luciole::runSchedulers();
}
