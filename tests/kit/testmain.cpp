// SPDX-License-Identifier: GPL-3.0-or-later
// The main() of every program of tests; compiled into each, since what it links decides which application it needs.
#include "tests/kit/testprogram.h"

#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

int main(int argc, char *argv[])
{
    // As QTEST_MAIN has it: pictures do not depend on the screen.
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);
    Application application(argc, argv);
    return exportdesk::kit::TestProgram::run(application, argc, argv);
}
