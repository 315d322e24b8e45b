// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/otherparquet.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace exportdesk::kit::otherParquet
{

namespace
{

/// What the script says; ends the test program when it fails.
QByteArray said(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"PARQUET_MODULES"_s, QStringLiteral(PARQUET_MODULES));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(u"node"_s, QStringList{QStringLiteral(PARQUET_SCRIPT)} + arguments);
    constexpr int patience = 120'000;
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        qFatal("parquet.mjs %s failed", qPrintable(arguments.join(u' ')));
    return process.readAllStandardOutput();
}

} // namespace

QString problem()
{
    for (const QString &program : {u"node"_s, u"zstd"_s}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return program + u" is not installed (.ci/install test)."_s;
    }
    for (const QString &package : {u"hyparquet"_s, u"hyparquet-writer"_s}) {
        if (!QFile::exists(QStringLiteral(PARQUET_MODULES) + u'/' + package + u"/package.json"_s))
            return package + u" is missing (.ci/install test)."_s;
    }
    return {};
}

bool isRequired()
{
    return qEnvironmentVariableIsSet("CI");
}

QList<QJsonObject> rows(const QString &file)
{
    QList<QJsonObject> rows;
    for (const QByteArray &line : said({u"rows"_s, file}).split('\n')) {
        if (!line.isEmpty())
            rows += QJsonDocument::fromJson(line).object();
    }
    return rows;
}

QStringList schema(const QString &file)
{
    return QString::fromUtf8(said({u"schema"_s, file})).split(u'\n', Qt::SkipEmptyParts);
}

QStringList write(const QString &folder)
{
    said({u"write"_s, folder});
    QStringList names;
    for (const QString &file : QDir(folder).entryList({u"*.parquet"_s}, QDir::Files, QDir::Name))
        names += file.chopped(qsizetype(qstrlen(".parquet")));
    return names;
}

} // namespace exportdesk::kit::otherParquet
