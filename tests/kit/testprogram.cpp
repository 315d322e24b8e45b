// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testprogram.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMap>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace exportdesk::kit
{

namespace
{

QMap<QString, TestProgram::Make> &classes()
{
    static QMap<QString, TestProgram::Make> all;
    return all;
}

QMap<QString, TestProgram::ChildMain> &children()
{
    static QMap<QString, TestProgram::ChildMain> all;
    return all;
}

QString &selected()
{
    static QString name;
    return name;
}

} // namespace

TestProgram::TestProgram(const char *file, Make make)
{
    classes().insert(QFileInfo(QString::fromUtf8(file)).completeBaseName(), make);
}

TestProgram::TestProgram(const char *name, ChildMain childMain)
{
    children().insert(QString::fromUtf8(name), childMain);
}

int TestProgram::run(QCoreApplication &application, int argc, char **argv)
{
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 2 && arguments.at(1) == "--child"_L1) {
        if (const ChildMain child = children().value(arguments.at(2)))
            return child(application, arguments.mid(3));
    }
    const bool named = arguments.size() > 1 && classes().contains(arguments.at(1));
    if (!named && classes().size() != 1) {
        std::fprintf(stderr, "Name one of: %s\n", qPrintable(QStringList(classes().keys()).join(u' ')));
        return 2;
    }
    selected() = named ? arguments.takeAt(1) : classes().firstKey();
    // As if the class were a program of its own: its settings are found under its name.
    QCoreApplication::setApplicationName(selected());
    const std::unique_ptr<QObject> test = classes().value(selected())();
    if (named) {
        argv[1] = argv[0];
        return QTest::qExec(test.get(), argc - 1, argv + 1);
    }
    return QTest::qExec(test.get(), argc, argv);
}

QStringList TestProgram::selection()
{
    return {selected()};
}

} // namespace exportdesk::kit
