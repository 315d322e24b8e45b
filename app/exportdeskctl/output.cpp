// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/output.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// Without characters that a terminal would obey; lines and tabs stay.
QString shown(QString text)
{
    for (QChar &c : text) {
        const bool harmless = c == u'\n' || c == u'\t';
        const bool turnsText = (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if ((c.category() == QChar::Other_Control && !harmless) || turnsText)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

void put(std::FILE *file, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), file);
}

QString inOneLine(const QString &cell)
{
    return shown(cell).simplified();
}

} // namespace

Output::Output(bool json, bool quiet)
    : m_json(json)
    , m_showsProgress(!quiet && ::isatty(STDERR_FILENO))
    , m_quiet(quiet)
{
}

void Output::document(const QJsonObject &document)
{
    if (m_json)
        this->document(QJsonDocument(document).toJson(QJsonDocument::Indented));
}

void Output::document(const QByteArray &json)
{
    if (!m_json)
        return;
    clearProgress();
    write(json.trimmed() + '\n');
    flush();
}

void Output::line(const QJsonObject &object)
{
    if (m_json)
        document(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Output::text(const QString &text)
{
    if (m_json)
        return;
    clearProgress();
    write(shown(text).toUtf8() + '\n');
}

void Output::table(const QStringList &headings, const QList<QStringList> &rows)
{
    if (m_json)
        return;
    QList<QStringList> lines{headings};
    for (const QStringList &row : rows) {
        lines.append(QStringList());
        for (const QString &cell : row)
            lines.last().append(inOneLine(cell));
    }
    QList<qsizetype> widths(headings.size(), 0);
    for (const QStringList &cells : lines)
        for (qsizetype i = 0; i < cells.size(); ++i)
            widths[i] = std::max(widths[i], cells[i].size());
    for (const QStringList &cells : lines) {
        QString padded;
        for (qsizetype i = 0; i < cells.size(); ++i)
            padded += i + 1 < cells.size() ? cells[i].leftJustified(widths[i] + 2) : cells[i];
        text(padded.trimmed().isEmpty() ? QString() : padded);
    }
}

void Output::progress(const QString &text)
{
    if (!m_showsProgress)
        return;
    clearProgress();
    put(stderr, inOneLine(text).toUtf8());
    std::fflush(stderr);
    m_hasProgress = true;
}

void Output::note(const QString &text)
{
    if (m_quiet)
        return;
    clearProgress();
    put(stderr, shown(text).toUtf8() + '\n');
}

ExitCode Output::fail(const CommandError &error)
{
    clearProgress();
    put(stderr, "exportdeskctl: " + shown(error.text).toUtf8() + '\n');
    QJsonObject whole = error.details;
    whole.insert("error"_L1, QJsonObject{{"code"_L1, error.code}, {"text"_L1, error.text}});
    document(whole);
    return error.exit;
}

bool Output::finish()
{
    clearProgress();
    flush();
    return m_fault == 0 || m_fault == EPIPE;
}

void Output::write(const QByteArray &bytes)
{
    put(stdout, bytes);
    if (m_fault == 0 && std::ferror(stdout) != 0)
        m_fault = errno;
}

void Output::flush()
{
    if (std::fflush(stdout) != 0 && m_fault == 0)
        m_fault = errno;
}

void Output::clearProgress()
{
    if (std::exchange(m_hasProgress, false))
        put(stderr, "\r\x1b[K");
}

} // namespace exportdesk
