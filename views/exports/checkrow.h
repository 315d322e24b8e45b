// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"

#include <QWidget>

class QBoxLayout;

namespace exportdesk
{

class LinkButton;
class TextLabel;

/// One check: icon, sentence, and one link that fixes it or leads to it.
class CheckRow : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(QWidget *parent);

    /// \a link empty: none.
    void show(const RequestCheck &check, const QString &sentence, const QString &link);
    const RequestCheck &check() const { return m_check; }
    LinkButton &link() const { return *m_link; }
    QString sentence() const;
    /// Puts the link below the sentence where \a narrow, or where it would leave the sentence hardly any of \a width.
    void arrange(bool narrow, int width);

Q_SIGNALS:
    void linkUsed(const exportdesk::RequestCheck &check);
    /// The row itself was clicked.
    void picked(const exportdesk::RequestCheck &check);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    RequestCheck m_check;
    QBoxLayout *m_words;
    TextLabel *m_sentence;
    LinkButton *m_link;
};

} // namespace exportdesk
