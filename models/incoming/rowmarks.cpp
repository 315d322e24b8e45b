// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/incoming/rowmarks.h"

#include "models/incoming/listtext.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

/// What a column is about.
enum class Column { Other, Wanted, Unwanted, State, Namespace, Origin, Remark, Name };

QString plainCell(const QString &written)
{
    static const QRegularExpression decoration(u"[*`?:#]|^_+|_+$"_s);
    return QString(written).remove(decoration).simplified().toLower();
}

Column columnOf(const QString &heading)
{
    struct Heading {
        Column column;
        QRegularExpression heading;
    };
    static const QList<Heading> kinds = [] {
        const auto kind = [](Column column, const QString &words) {
            return Heading{
                column,
                QRegularExpression(u"^(?:"_s + words + u")$"_s, QRegularExpression::UseUnicodePropertiesOption)};
        };
        return QList<Heading>{
            kind(Column::Unwanted,
                 u"(?:is[ "
                 u"_-]?)?(?:exclu\\w*|ausschl\\w*|ausgeschl\\w*|skip\\w*|ignor\\w*|remov\\w*|drop(?:ped)?|delete[d]?|"
                 "gelöscht|omit\\w*|left out|weglassen|inactive|inaktiv|disabled|deaktiviert|deprecated|veraltet|"
                 "archived?|archiviert|obsolete|retired|draft|entwurf|hidden|opt(?:ed)?[ -]?out)(?: from)?(?: the)?(?: "
                 "export)?|(?:do not|not|no|nicht|kein) export\\w*|not (?:needed|wanted|used)"_s),
            kind(Column::Wanted,
                 u"(?:is[ _-]?|in[ _-]?(?:the "
                 u")?)?(?:export\\w*|include[ds]?|einschließen|select(?:ed|ion)?|auswahl|ausgewählt|"
                 "use[d]?|in "
                 "use|verwende[nt]|genutzt|want(?:ed)?|gewünscht|keep|behalten|scope|relevant|needed|benötigt|"
                 "active|aktiv|enabled|aktiviert|live)(?: in)?(?: the)?(?: export)?"_s),
            kind(Column::State,
                 u"(?:\\w+[ _-])?(?:status|state|zustand|stand|life ?-?cycle(?:[ _-]?(?:status|state))?|"
                 "lebenszyklus|stage|phase|freigabe|approval)"_s),
            kind(Column::Namespace, u"(?:segment|audience)?[ _-]?(?:namespace|ns|namensraum)"_s),
            kind(Column::Origin, u"origin|source|quelle|herkunft|ursprung"_s),
            kind(Column::Remark,
                 u"(?:comment|remark|note|notiz|bemerkung|anmerkung|kommentar|hinweis|action|aktion|todo|"
                 "decision|entscheidung)(?:e|en|s)?"_s),
            kind(Column::Name,
                 u".*\\b(?:name|title|titel|description|beschreibung|label|bezeichnung|segment|audience|"
                 "zielgruppe|field|feld|path|pfad)\\b.*"_s)};
    }();
    const QString plain = plainCell(heading);
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&plain](const Heading &one) { return one.heading.match(plain).hasMatch(); });
    return found == kinds.end() ? Column::Other : found->column;
}

bool isYes(const QString &cell)
{
    static const QSet<QString> words{u"yes"_s,  u"y"_s,      u"ja"_s,      u"j"_s,        u"x"_s,        u"1"_s,
                                     u"true"_s, u"wahr"_s,   u"✓"_s,       u"✔"_s,        u"✅"_s,        u"☑"_s,
                                     u"on"_s,   u"an"_s,     u"t"_s,       u"include"_s,  u"keep"_s,     u"included"_s,
                                     u"ok"_s,   u"active"_s, u"enabled"_s, u"aktiv"_s,    u"export"_s,   u"exported"_s,
                                     u"[x]"_s,  u"✔️"_s, u"live"_s,    u"selected"_s, u"aktiviert"_s};
    return words.contains(cell);
}

bool isNo(const QString &cell)
{
    static const QSet<QString> words{u"no"_s,  u"n"_s,   u"nein"_s, u"0"_s,   u"false"_s, u"falsch"_s, u"-"_s,
                                     u"–"_s,   u"—"_s,   u""_s,     u"✗"_s,   u"✘"_s,     u"❌"_s,      u"☐"_s,
                                     u"off"_s, u"aus"_s, u"f"_s,    u"[ ]"_s, u"[]"_s,    u"none"_s,   u"not"_s};
    return words.contains(cell);
}

/// States in which a field or a segment is meant, and in which it is not.
bool isGoodState(const QString &cell)
{
    static const QSet<QString> words{u"published"_s, u"veröffentlicht"_s, u"approved"_s,  u"freigegeben"_s,
                                     u"ready"_s,     u"final"_s,          u"current"_s,   u"aktuell"_s,
                                     u"valid"_s,     u"gültig"_s,         u"in use"_s,    u"used"_s,
                                     u"done"_s,      u"fertig"_s,         u"accepted"_s,  u"available"_s,
                                     u"confirmed"_s, u"bestätigt"_s,      u"completed"_s, u"processed"_s};
    return isYes(cell) || words.contains(cell);
}

bool isBadState(const QString &cell)
{
    static const QRegularExpression word(
        u"\\b(?:in-?active|inaktiv|draft|entwurf|archiv(?:ed?|iert)|deleted|gelöscht|disabled|deaktiviert|deprecated|"
        "veraltet|obsolete|retired|paused|pausiert|exclu\\w+|ausgeschlossen|removed|entfernt|rejected|abgelehnt|"
        "planned|"
        "geplant|to ?do|open|offen|pending|blocked|gesperrt|on hold|skip(?:ped)?|ignore[d]?|failed|expired|abgelaufen|"
        "unpublished|invalid|ungültig|not|nicht|kein\\w*|don't|no longer|drop(?:ped)?|remove)\\b"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return word.match(cell).hasMatch();
}

/// "realized", "realized / exited"
std::optional<QStringList> membershipsIn(const QString &cell)
{
    static const QRegularExpression separators(u"[\\s,;/|+&]+|\\band\\b|\\bund\\b"_s);
    static const QSet<QString> words{u"realized"_s, u"exited"_s, u"existing"_s};
    QStringList statuses = cell.split(separators, Qt::SkipEmptyParts);
    statuses.removeDuplicates();
    const bool known = !statuses.isEmpty()
        && std::all_of(statuses.begin(), statuses.end(), [](const QString &one) { return words.contains(one); });
    return known ? std::optional(statuses) : std::nullopt;
}

class RowReading
{
public:
    RowReading(const QList<QStringList> &rows, bool heads, bool ofSegments)
        : m_rows(rows)
        , m_first(heads ? 1 : 0)
        , m_ofSegments(ofSegments)
    {
        m_marks.wanted = QList<bool>(rows.size(), true);
        m_marks.namespaces = QStringList(rows.size());
        m_marks.statuses = QList<QStringList>(rows.size());
    }

    std::optional<RowMarks> read(qsizetype entries)
    {
        for (qsizetype column = 0; column < m_rows.first().size(); ++column) {
            const Column kind = m_first == 0 ? Column::Other : columnOf(m_rows.first().at(column));
            for (qsizetype row = m_first; row < m_rows.size(); ++row) {
                const QString cell = column < m_rows.at(row).size() ? m_rows.at(row).at(column) : QString();
                if (column != entries && !mark(kind, row, cell))
                    return {};
            }
        }
        return m_marks;
    }

private:
    /// False when the cell says something that is not understood.
    bool mark(Column kind, qsizetype row, const QString &written)
    {
        const QString cell = plainCell(written);
        switch (kind) {
        case Column::Wanted:
            return set(row, isYes(cell), isNo(cell) || isBadState(cell));
        case Column::Unwanted:
            return set(row, isNo(cell), isYes(cell) || isBadState(cell));
        case Column::State:
            return markState(row, cell);
        case Column::Namespace:
            return !m_ofSegments || markNamespace(row, written.trimmed());
        case Column::Origin:
            return !m_ofSegments || isOfPlatform(cell);
        case Column::Remark:
            return !restricts(cell) && !isBadState(cell);
        case Column::Name:
            return true;
        case Column::Other:
            break;
        }
        // A column without a meaning that is known, unless its cells have one.
        constexpr qsizetype longestWord = 20;
        const bool isWord = cell.size() > 1 && cell.size() <= longestWord && !cell.contains(u' ');
        const bool isLoneNo = m_first == 0 && isWord && isNo(cell) && cell != "[]"_L1;
        return !isLoneNo && !(isWord && isBadState(cell)) && !(m_ofSegments && membershipsIn(cell));
    }

    bool set(qsizetype row, bool yes, bool no)
    {
        m_marks.wanted[row] = m_marks.wanted.at(row) && yes;
        return yes || no;
    }

    bool markState(qsizetype row, const QString &cell)
    {
        if (const auto statuses = m_ofSegments ? membershipsIn(cell) : std::nullopt) {
            m_marks.statuses[row] = *statuses;
            return true;
        }
        return set(row, cell.isEmpty() || isGoodState(cell), isBadState(cell) || isNo(cell));
    }

    bool markNamespace(qsizetype row, const QString &written)
    {
        static const QRegularExpression key(u"^[A-Za-z][\\w-]{0,60}$"_s);
        if (!written.isEmpty() && written != "-"_L1 && !key.match(written).hasMatch())
            return false;
        m_marks.namespaces[row] = written == "-"_L1 ? QString() : written;
        return true;
    }

    static bool isOfPlatform(const QString &cell)
    {
        static const QSet<QString> words{u""_s,
                                         u"-"_s,
                                         u"ups"_s,
                                         u"aep"_s,
                                         u"experience platform"_s,
                                         u"rtcdp"_s,
                                         u"adobe experience platform"_s,
                                         u"segmentation service"_s,
                                         u"platform"_s,
                                         u"segment builder"_s};
        return words.contains(cell);
    }

    const QList<QStringList> &m_rows;
    const qsizetype m_first;
    const bool m_ofSegments;
    RowMarks m_marks;
};

} // namespace

std::optional<RowMarks> rowMarks(const QList<QStringList> &rows, bool heads, qsizetype entries, bool ofSegments)
{
    return rows.isEmpty() ? RowMarks() : RowReading(rows, heads, ofSegments).read(entries);
}

bool hasMarkingColumn(const QString &heading)
{
    static const QRegularExpression separators(u"[,;|\\t]"_s);
    const QStringList cells = heading.split(separators, Qt::SkipEmptyParts);
    return std::any_of(cells.begin(), cells.end(), [](const QString &cell) {
        const Column kind = columnOf(cell);
        return kind != Column::Other && kind != Column::Name;
    });
}

bool marksAsUnwanted(const QString &remark)
{
    return restricts(remark) || isBadState(remark.toLower());
}

} // namespace exportdesk
