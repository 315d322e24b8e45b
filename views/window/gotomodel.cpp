// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/window/gotomodel.h"

#include "views/window/fuzzymatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace exportdesk
{

void GoToModel::show(const QList<GoToEntry> &entries, const QString &typed)
{
    struct Scored {
        int score;
        const GoToEntry *entry;
    };
    std::vector<Scored> fitting;
    for (const GoToEntry &entry : entries) {
        const int score = fuzzyScore(typed, entry.title);
        if (score >= 0 || entry.always)
            fitting.push_back({score + entry.rank, &entry});
    }
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const Scored &left, const Scored &right) { return left.score > right.score; });
    beginResetModel();
    m_shown.clear();
    for (const Scored &one : fitting) {
        if (m_shown.size() == most)
            break;
        m_shown.append(*one.entry);
    }
    endResetModel();
}

int GoToModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant GoToModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const GoToEntry &entry = m_shown[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case Qt::AccessibleTextRole: {
        QStringList words{entry.title, entry.kind, entry.keys};
        words.removeAll(QString());
        return words.join(u", "_s);
    }
    case IconRole:
        return int(entry.icon);
    case KindRole:
        return entry.kind;
    case KeysRole:
        return entry.keys;
    default:
        return {};
    }
}

} // namespace exportdesk
