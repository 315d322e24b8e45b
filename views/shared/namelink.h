// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/linkbutton.h"

namespace exportdesk
{

/// The name of something that has a place of its own: a click or Enter goes there. Elided where there is no room; its
/// menu copies the name and the ID.
class NameLink final : public LinkButton
{
    Q_OBJECT

public:
    explicit NameLink(QWidget *parent = nullptr);

    /// \a kind, e.g. "Dataset", is for screen readers; \a id may be the name itself, when that is not known.
    void setThing(const QString &kind, const QString &name, const QString &id);
    QString id() const { return m_id; }
    /// The ID where the name is not known.
    QString name() const { return m_name; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void followed(const QString &id, const QString &name);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void fit();

    QString m_name;
    QString m_id;
};

} // namespace exportdesk
