// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/notebook.h"

#include "models/exports/jsontext.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype mostShellCells = 30;

/// A list of lines, or one text.
QString sourceOf(const JsonNode &cell)
{
    const JsonNode *source = cell.member(u"source");
    if (!source)
        source = cell.member(u"input"); // of version 3
    if (!source || source->isString())
        return source ? source->text : QString();
    QString text;
    for (const JsonNode &line : source->items)
        text += line.text;
    return text;
}

/// Commands for a shell between lines of Python: "!curl …", which may go on in the next lines.
QString withoutShellLines(const QString &source, QStringList &shell)
{
    QString python;
    QString command;
    bool goesOn = false;
    for (const QString &line : source.split(u'\n')) {
        if (!goesOn && line.startsWith(u'%')) {
            python += line.startsWith("%run"_L1) ? u"exec('%run')\n"_s : QString();
            continue; // a command for the notebook itself
        }
        if (!goesOn && !line.startsWith(u'!')) {
            python += line + u'\n';
            continue;
        }
        command += (goesOn ? line : line.mid(1)) + u'\n';
        goesOn = line.trimmed().endsWith(u'\\');
        if (!goesOn && shell.size() < mostShellCells)
            shell += std::exchange(command, QString());
    }
    if (!command.isEmpty() && shell.size() < mostShellCells)
        shell += command;
    return python;
}

} // namespace

QStringList notebookCode(const QString &text)
{
    static const QRegularExpression magic(u"^%%(?:bash|sh|script[ \\t]\\w+)[^\\n]*\\n"_s);
    if (!text.trimmed().startsWith(u'{') || !text.contains("\"cells\""_L1) || !text.contains("\"nbformat\""_L1))
        return {};
    const JsonText json = parseJson(text);
    const JsonNode *cells = json.root ? json.root->member(u"cells") : nullptr;
    if (!cells || !cells->isArray())
        return {};
    QString python;
    QStringList shell;
    for (const JsonNode &cell : cells->items) {
        const JsonNode *type = cell.member(u"cell_type");
        if (!type || type->text != "code"_L1)
            continue;
        QString source = sourceOf(cell);
        if (const auto found = magic.match(source); found.hasMatch() && shell.size() < mostShellCells)
            shell += source.mid(found.capturedEnd());
        else
            python += withoutShellLines(source, shell) + u'\n';
    }
    return QStringList{python.trimmed()} + shell;
}

} // namespace exportdesk
