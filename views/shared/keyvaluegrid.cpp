// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/keyvaluegrid.h"

#include "views/shared/flowlayout.h"
#include "views/shared/namelink.h"
#include "views/shared/plain.h"
#include "views/shared/spokenrole.h"
#include "views/shared/textlabel.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

Theme::Role roleOf(KeyValueGrid::Kind kind)
{
    switch (kind) {
    case KeyValueGrid::Kind::Text:
        return Theme::Role::Body;
    case KeyValueGrid::Kind::Strong:
        return Theme::Role::Strong;
    case KeyValueGrid::Kind::Mono:
        return Theme::Role::Mono;
    }
    Q_UNREACHABLE();
}

} // namespace

KeyValueGrid::KeyValueGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6); // with a line of text as high as a table row
    m_grid->setColumnStretch(1, 1);
}

KeyValueGrid::Row *KeyValueGrid::find(const QString &key)
{
    for (Row &row : m_rows) {
        if (row.key == key)
            return &row;
    }
    return nullptr;
}

void KeyValueGrid::set(const QString &key, const QString &name, const QString &value, Kind kind, Token token)
{
    Row *row = find(key);
    auto *label = row ? qobject_cast<TextLabel *>(row->value) : nullptr;
    if (!label) {
        label = new TextLabel(roleOf(kind), token, this);
        label->setSentence(true);
        label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        setWidget(key, name, label);
        row = find(key);
    }
    constexpr qsizetype longest = 8'000;
    const QString shown = value.isEmpty() ? u"–"_s : plain::text(plain::shortened(value, longest));
    // Setting the same text again would clear the selection.
    if (label->text() != shown)
        label->setText(shown);
    label->setRole(roleOf(kind));
    label->setToken(token);
    row->name->setText(name);
    //: A value with its name, as a screen reader reads it
    const QString spoken = tr("%1: %2").arg(name, shown);
    if (label->accessibleName() != spoken) // screen readers announce each assignment
        label->setAccessibleName(spoken);
}

void KeyValueGrid::setLinks(const QString &key, const QString &name, const QList<Thing> &things)
{
    if (things.isEmpty())
        return set(key, name, {});
    Row *row = find(key);
    QList<NameLink *> links
        = row ? row->value->findChildren<NameLink *>(Qt::FindDirectChildrenOnly) : QList<NameLink *>();
    // The same links stay: one of them may have the keyboard.
    if (links.size() != things.size()) {
        auto *all = new QWidget(this);
        setSpokenRole(all, QAccessible::Grouping);
        auto *flow = new FlowLayout(all, 12, 2);
        links.clear();
        for (qsizetype thing = 0; thing < things.size(); ++thing) {
            auto *link = new NameLink(all);
            connect(link, &NameLink::followed, this, [this, key](const QString &id, const QString &followed) {
                Q_EMIT linkFollowed(key, id, followed);
            });
            flow->addWidget(link);
            links.append(link);
        }
        setWidget(key, name, all);
    }
    for (qsizetype thing = 0; thing < things.size(); ++thing)
        links[thing]->setThing(name, things[thing].name, things[thing].id);
    setName(key, name);
}

void KeyValueGrid::setWidget(const QString &key, const QString &name, QWidget *value)
{
    Row *row = find(key);
    if (!row) {
        m_rows.append({key, new TextLabel(Theme::Role::Body, Token::Text2, this), nullptr});
        row = &m_rows.last();
        row->name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    if (row->value && row->value != value)
        row->value->deleteLater();
    row->value = value;
    value->setParent(this);
    row->name->setText(name);
    row->name->setBuddy(value);
    relayout();
}

void KeyValueGrid::setName(const QString &key, const QString &name)
{
    if (Row *row = find(key))
        row->name->setText(name);
}

void KeyValueGrid::setToolTip(const QString &key, const QString &toolTip)
{
    if (Row *row = find(key))
        row->value->setToolTip(plain::toolTip(toolTip));
}

void KeyValueGrid::remove(const QString &key)
{
    if (Row *row = find(key)) {
        delete row->name;
        row->value->deleteLater();
        row->value->hide();
        m_rows.removeIf([&key](const Row &candidate) { return candidate.key == key; });
        relayout();
    }
}

void KeyValueGrid::clear()
{
    const QStringList all = keys();
    for (const QString &key : all)
        remove(key);
}

QString KeyValueGrid::value(const QString &key) const
{
    for (const Row &row : m_rows) {
        if (row.key == key) {
            const auto *label = qobject_cast<const QLabel *>(row.value);
            QStringList names;
            for (const NameLink *link : row.value->findChildren<NameLink *>(Qt::FindDirectChildrenOnly))
                names.append(link->name());
            return label ? label->text() : names.join(u", "_s);
        }
    }
    return {};
}

QStringList KeyValueGrid::keys() const
{
    QStringList all;
    for (const Row &row : m_rows)
        all.append(row.key);
    return all;
}

/// A widget that is shown has the layouts around it arranged at once. Rows usually come together: all that is new is
/// arranged once, with what is left for the event loop.
void KeyValueGrid::relayout()
{
    m_grid->setEnabled(false);
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        // Next to an input field the name is aligned with the typed text.
        const bool words = qobject_cast<TextLabel *>(m_rows[i].value);
        m_grid->addWidget(m_rows[i].name, int(i), 0, words ? Qt::AlignTop : Qt::AlignVCenter);
        m_grid->addWidget(m_rows[i].value, int(i), 1);
        m_rows[i].name->show();
        m_rows[i].value->show();
        m_grid->setRowStretch(int(i), 0);
    }
    m_grid->setRowStretch(int(m_rows.size()), 1);
    m_grid->setEnabled(true);
}

} // namespace exportdesk
