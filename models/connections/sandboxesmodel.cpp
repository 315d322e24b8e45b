// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/connections/sandboxesmodel.h"

#include "models/platform/deliver.h"
#include "models/platform/endlesslist.h"

#include <QCollator>
#include <QSet>

#include <algorithm>

namespace exportdesk
{

SandboxesModel::SandboxesModel(PlatformClient &client, const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_client(&client)
    , m_calls(client)
    , m_clock(clock)
{
}

void SandboxesModel::reload()
{
    if (!m_client)
        return;
    m_loading = true;
    readPage(++m_run, {}, 0, 0);
    Q_EMIT stateChanged();
}

void SandboxesModel::readPage(int run, const QList<Sandbox> &before, int offset, int pages)
{
    deliver(m_calls.available(offset), this, [this, run, before, offset, pages](const Outcome<SandboxPage> &page) {
        if (run != m_run)
            return;
        if (!page) {
            m_loading = false;
            m_failure = page.failure();
            Q_EMIT stateChanged();
            return;
        }
        QList<Sandbox> read = before;
        QSet<QString> names;
        for (const Sandbox &sandbox : before)
            names.insert(sandbox.name);
        for (const Sandbox &sandbox : page.value().sandboxes) {
            if (!names.contains(sandbox.name) && read.size() < sandboxesAtMost)
                read.append(sandbox);
            names.insert(sandbox.name);
        }
        // A server that gives fewer at a time than asked for says by its link that there are more. One that ignores the
        // offset sends the first page for ever: then nothing is new.
        const int entries = page.value().entries;
        const bool more = (entries >= SandboxCalls::pageLimit || (page.value().hasNext && entries > 0))
            && names.size() > before.size();
        const bool endless = names.size() > sandboxesAtMost || (more && pages + 1 >= pagesAtMost);
        if (more && !endless && m_client)
            readPage(run, read, offset + std::min(entries, SandboxCalls::pageLimit), pages + 1);
        else
            show(read, endless ? std::optional(endlessList(read.size())) : std::nullopt);
    });
}

void SandboxesModel::show(QList<Sandbox> sandboxes, const std::optional<Failure> &failure)
{
    const QCollator collator;
    std::stable_sort(sandboxes.begin(), sandboxes.end(), [&](const Sandbox &left, const Sandbox &right) {
        if (left.isDefault != right.isDefault)
            return left.isDefault;
        if (left.isProduction() != right.isProduction())
            return left.isProduction();
        return collator.compare(left.label(), right.label()) < 0;
    });
    if (sandboxes != m_sandboxes) {
        beginResetModel();
        m_sandboxes = std::move(sandboxes);
        endResetModel();
    }
    m_loading = false;
    m_failure = failure;
    if (!failure)
        m_loadedAtMs = m_clock.nowMs();
    Q_EMIT stateChanged();
}

const Sandbox *SandboxesModel::sandbox(const QString &name) const
{
    const int row = rowOf(name);
    return row < 0 ? nullptr : &m_sandboxes[row];
}

int SandboxesModel::rowOf(const QString &name) const
{
    const auto found
        = std::find_if(m_sandboxes.begin(), m_sandboxes.end(), [&](const Sandbox &one) { return one.name == name; });
    return found == m_sandboxes.end() ? -1 : int(found - m_sandboxes.begin());
}

int SandboxesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sandboxes.size());
}

QVariant SandboxesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Sandbox &sandbox = m_sandboxes[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return sandbox.label();
    case Qt::AccessibleTextRole:
        return tr("%1, name %2, type %3, state %4")
            .arg(sandbox.label(), sandbox.name, sandboxTypeText(sandbox.type), sandboxStateText(sandbox.state));
    case NameRole:
        return sandbox.name;
    case TypeRole:
        return sandbox.type;
    case TypeTextRole:
        return sandboxTypeText(sandbox.type);
    case StateRole:
        return sandbox.state;
    case StateTextRole:
        return sandboxStateText(sandbox.state);
    case ProductionRole:
        return sandbox.isProduction();
    case UsableRole:
        return sandbox.isUsable();
    case SandboxRole:
        return QVariant::fromValue(sandbox);
    default:
        return {};
    }
}

Qt::ItemFlags SandboxesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemNeverHasChildren | Qt::ItemIsSelectable;
    return m_sandboxes[index.row()].isUsable() ? flags | Qt::ItemIsEnabled : flags;
}

QHash<int, QByteArray> SandboxesModel::roleNames() const
{
    auto names = QAbstractListModel::roleNames();
    names.insert({{NameRole, "name"},
                  {TitleRole, "title"},
                  {TypeRole, "type"},
                  {StateRole, "state"},
                  {ProductionRole, "production"},
                  {UsableRole, "usable"}});
    return names;
}

void SandboxesModel::retranslate()
{
    if (!m_sandboxes.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {TypeTextRole, StateTextRole, Qt::AccessibleTextRole});
}

} // namespace exportdesk
