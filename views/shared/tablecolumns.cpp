// SPDX-License-Identifier: GPL-3.0-or-later
// The half of TableView that knows columns by name.

#include "models/table/tableroles.h"
#include "views/shared/tableheader.h"
#include "views/shared/tableview.h"

#include <QHeaderView>
#include <QMenu>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace exportdesk
{

const TableView::Column *TableView::column(const QString &key) const
{
    for (const Column &candidate : m_columns) {
        if (candidate.key == key)
            return &candidate;
    }
    return nullptr;
}

QString TableView::keyOf(int column) const
{
    return model() ? model()->headerData(column, Qt::Horizontal, ColumnKeyRole).toString() : QString();
}

int TableView::columnOf(const QString &key) const
{
    const int count = model() ? model()->columnCount() : 0;
    for (int i = 0; i < count; ++i) {
        if (keyOf(i) == key)
            return i;
    }
    return -1;
}

int TableView::firstColumn() const
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int logical = header->logicalIndex(visual);
        if (!isColumnHidden(logical))
            return logical;
    }
    return -1;
}

int TableView::lastColumn() const
{
    const QHeaderView *header = horizontalHeader();
    for (int visual = header->count() - 1; visual >= 0; --visual) {
        const int logical = header->logicalIndex(visual);
        if (!isColumnHidden(logical))
            return logical;
    }
    return -1;
}

/// A width set by hand is kept; any other has room for the header's word and its mark.
int TableView::roomFor(const Column &column) const
{
    const Placement p = placement(column);
    const int logical = columnOf(column.key);
    if (p.placed || logical < 0)
        return p.width;
    return std::max(p.width, static_cast<const TableHeader *>(horizontalHeader())->neededWidth(logical));
}

TableView::Placement TableView::placement(const Column &column) const
{
    return m_placements.value(column.key, Placement{column.width, column.shown, false});
}

void TableView::setColumns(const QList<Column> &columns)
{
    m_columns = columns;
    // What was never placed by hand takes the new width.
    for (const Column &column : columns) {
        if (!placement(column).placed)
            m_placements.remove(column.key);
    }
    applyColumns();
}

void TableView::setSettingsKey(const QString &group)
{
    m_settingsKey = group;
    restore();
    applyColumns();
}

void TableView::resetColumns()
{
    m_placements.clear();
    m_order.clear();
    applyColumns();
    keep();
}

bool TableView::isColumnShown(const QString &key) const
{
    const Column *known = column(key);
    return known && placement(*known).shown;
}

bool TableView::isColumnPlaced(const QString &key) const
{
    return m_placements.value(key).placed || m_order.contains(key);
}

void TableView::showColumn(const QString &key, bool shown)
{
    const Column *known = column(key);
    if (!known || placement(*known).shown == shown)
        return;
    Placement changed = placement(*known);
    changed.shown = shown;
    changed.placed = true;
    m_placements.insert(key, changed);
    applyColumns();
    keep();
}

QStringList TableView::shownColumns() const
{
    QStringList keys;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const QString key = keyOf(horizontalHeader()->logicalIndex(visual));
        if (isColumnShown(key))
            keys.append(key);
    }
    return keys;
}

void TableView::showColumns(const QStringList &keys)
{
    if (keys.isEmpty() || keys == shownColumns())
        return;
    m_order = keys;
    for (const Column &known : std::as_const(m_columns)) {
        Placement changed = placement(known);
        changed.shown = keys.contains(known.key);
        changed.placed = true;
        m_placements.insert(known.key, changed);
    }
    applyColumns();
    keep();
}

void TableView::setFoldOrder(const QStringList &keys)
{
    m_foldOrder = keys;
    fold();
}

QString TableView::sortKey() const
{
    return m_sortKey;
}

Qt::SortOrder TableView::sortOrder() const
{
    return m_sortOrder;
}

void TableView::sortBy(const QString &key, Qt::SortOrder order)
{
    m_sortKey = key;
    m_sortOrder = order;
    const int at = columnOf(key);
    if (at < 0)
        return;
    m_arranging = true;
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(at, order);
    m_arranging = false;
    model()->sort(at, order);
    fold(); // the mark takes room beside the word
    keep();
}

void TableView::applyColumns()
{
    if (!model() || m_columns.isEmpty())
        return;
    m_arranging = true;
    QHeaderView *header = horizontalHeader();
    QStringList wanted = m_order;
    for (const Column &column : std::as_const(m_columns)) {
        if (!wanted.contains(column.key))
            wanted.append(column.key);
    }
    int visual = 0;
    for (const QString &key : std::as_const(wanted)) {
        const int logical = columnOf(key);
        if (logical >= 0)
            header->moveSection(header->visualIndex(logical), visual++);
    }
    for (int logical = 0; logical < header->count(); ++logical) {
        const Column *known = column(keyOf(logical));
        setColumnHidden(logical, !known || !placement(*known).shown);
        if (known)
            setColumnWidth(logical, placement(*known).width);
    }
    QHash<int, Icon> icons;
    for (const Column &known : std::as_const(m_columns)) {
        if (known.icon)
            icons.insert(columnOf(known.key), *known.icon);
    }
    static_cast<TableHeader *>(header)->setIcons(icons);
    m_arranging = false;
    if (!m_sortKey.isEmpty() && header->sortIndicatorSection() != columnOf(m_sortKey))
        sortBy(m_sortKey, m_sortOrder);
    fold();
    keepCurrent();
    Q_EMIT columnsChanged();
}

void TableView::fold()
{
    if (!model() || m_columns.isEmpty() || viewport()->width() < 100)
        return;
    m_arranging = true;
    int total = 0;
    for (const Column &column : std::as_const(m_columns)) {
        if (placement(column).shown && columnOf(column.key) >= 0)
            total += roomFor(column);
    }
    QStringList folded;
    for (const QString &key : std::as_const(m_foldOrder)) {
        const Column *known = column(key);
        if (total <= viewport()->width())
            break;
        if (!known || !placement(*known).shown || isColumnPlaced(key))
            continue;
        folded.append(key);
        total -= roomFor(*known);
    }
    int growing = 0;
    for (const Column &column : std::as_const(m_columns))
        growing += column.grows && placement(column).shown && !folded.contains(column.key);
    const int extra = growing > 0 ? std::max(0, viewport()->width() - total) / growing : 0;
    for (const Column &column : std::as_const(m_columns)) {
        const int logical = columnOf(column.key);
        if (logical < 0)
            continue;
        setColumnHidden(logical, !placement(column).shown || folded.contains(column.key));
        setColumnWidth(logical, roomFor(column) + (column.grows ? extra : 0));
    }
    m_arranging = false;
}

void TableView::noteResize(int section, int width)
{
    const Column *known = column(keyOf(section));
    if (m_arranging || !known || width <= 0)
        return;
    Placement changed = placement(*known);
    changed.width = width;
    changed.placed = true;
    m_placements.insert(known->key, changed);
    keep();
}

void TableView::noteMove()
{
    if (m_arranging)
        return;
    m_order.clear();
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const QString key = keyOf(horizontalHeader()->logicalIndex(visual));
        if (!key.isEmpty())
            m_order.append(key);
    }
    keep();
    Q_EMIT columnsChanged();
}

void TableView::noteSort(int section, Qt::SortOrder order)
{
    if (m_arranging || !model())
        return;
    const Column *known = column(keyOf(section));
    if (known && !known->sortable) {
        sortBy(m_sortKey, m_sortOrder);
        return;
    }
    m_sortKey = keyOf(section);
    m_sortOrder = order;
    horizontalHeader()->setSortIndicatorShown(true);
    model()->sort(section, order);
    fold();
    keep();
}

void TableView::keep()
{
    if (m_settingsKey.isEmpty())
        return;
    QSettings settings;
    settings.beginGroup(m_settingsKey);
    settings.remove(QString());
    settings.setValue(u"order"_s, m_order);
    settings.setValue(u"sort"_s, m_sortKey);
    settings.setValue(u"descending"_s, m_sortOrder == Qt::DescendingOrder);
    for (auto it = m_placements.cbegin(); it != m_placements.cend(); ++it) {
        if (!it->placed)
            continue;
        settings.setValue(u"columns/%1/width"_s.arg(it.key()), it->width);
        settings.setValue(u"columns/%1/shown"_s.arg(it.key()), it->shown);
    }
}

void TableView::restore()
{
    QSettings settings;
    settings.beginGroup(m_settingsKey);
    m_order = settings.value(u"order"_s).toStringList();
    if (const QString key = settings.value(u"sort"_s).toString(); !key.isEmpty()) {
        m_sortKey = key;
        m_sortOrder = settings.value(u"descending"_s).toBool() ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    settings.beginGroup(u"columns"_s);
    const QStringList keys = settings.childGroups();
    for (const QString &key : keys) {
        // A settings file can hold anything; a column keeps a width that can be grabbed.
        const int width = std::clamp(settings.value(key + u"/width"_s).toInt(), 24, 2000);
        m_placements.insert(key, Placement{width, settings.value(key + u"/shown"_s, true).toBool(), true});
    }
}

QMenu *TableView::columnMenu()
{
    if (!m_menu) {
        m_menu = new QMenu(this);
        connect(m_menu, &QMenu::aboutToShow, this, &TableView::fillColumnMenu);
        fillColumnMenu();
    }
    return m_menu;
}

void TableView::fillColumnMenu()
{
    m_menu->clear();
    for (const Column &known : std::as_const(m_columns)) {
        const int logical = columnOf(known.key);
        if (logical < 0)
            continue;
        // An icon alone may head a column; its accessible name is the word then.
        QString word = model()->headerData(logical, Qt::Horizontal, Qt::AccessibleTextRole).toString();
        if (word.isEmpty())
            word = model()->headerData(logical, Qt::Horizontal, Qt::DisplayRole).toString();
        QAction *entry = m_menu->addAction(word);
        entry->setCheckable(true);
        entry->setChecked(placement(known).shown);
        // The first column says what the row is.
        entry->setEnabled(known.key != m_columns.first().key);
        connect(entry, &QAction::toggled, this, [this, key = known.key](bool on) { showColumn(key, on); });
    }
    m_menu->addSeparator();
    connect(m_menu->addAction(tr("Reset columns")), &QAction::triggered, this, &TableView::resetColumns);
}

} // namespace exportdesk
