// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/statuslook.h"

#include <QWidget>

class QGridLayout;

namespace exportdesk
{

class TextLabel;

/// Two columns of name and value, e.g. an overview; values can be selected and copied, long ones wrap.
class KeyValueGrid : public QWidget
{
    Q_OBJECT

public:
    enum class Kind {
        Text,
        Strong,
        Mono, ///< ids, wire values, server text
    };

    explicit KeyValueGrid(QWidget *parent = nullptr);

    /// Adds a row or changes the one of this \a key in place, so that the selection in others survives. An empty value
    /// shows "–".
    void set(const QString &key, const QString &name, const QString &value, Kind kind = Kind::Text,
             Token token = Token::Text);
    /// Something that has a place of its own.
    struct Thing {
        QString name; ///< empty: not known
        QString id;
    };
    /// The same with links as the value; linkFollowed() says which was. None shows "–".
    void setLinks(const QString &key, const QString &name, const QList<Thing> &things);
    /// The same with a widget as the value, which is given to the grid.
    void setWidget(const QString &key, const QString &name, QWidget *value);
    /// Renames a row, e.g. in another language.
    void setName(const QString &key, const QString &name);
    void setToolTip(const QString &key, const QString &toolTip);
    void remove(const QString &key);
    void clear();
    QString value(const QString &key) const;
    QStringList keys() const;

Q_SIGNALS:
    /// \a key: of the row.
    void linkFollowed(const QString &key, const QString &id, const QString &name);

private:
    struct Row {
        QString key;
        TextLabel *name;
        QWidget *value;
    };
    Row *find(const QString &key);
    void relayout();

    QGridLayout *m_grid;
    QList<Row> m_rows;
};

} // namespace exportdesk
