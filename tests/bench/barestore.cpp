// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick of a command: the least that a program of Qt Core with SQLite costs on this machine. It opens the
// database that its argument specifies and reads one row.
#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <cstdio>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QCoreApplication::arguments().value(1));
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
    if (!database.open())
        return 1;
    QSqlQuery query(QStringLiteral("SELECT count(*) FROM sqlite_master"), database);
    if (!query.next())
        return 1;
    std::printf("%d\n", query.value(0).toInt());
    return 0;
}
