// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QBoxLayout;

namespace exportdesk
{

class Button;
class LinkButton;
class TextLabel;

/// What is wrong with a job and, beside it or below it, what to do. The actions stay visible, however long both are.
class BesideAdvice final : public QWidget
{
    Q_OBJECT

public:
    /// \a content and \a buttons are given to this widget.
    BesideAdvice(QWidget *content, const QList<Button *> &buttons, QWidget *parent = nullptr);

    /// Everything beside the content.
    QWidget &advice() const { return *m_advice; }
    TextLabel &remedy() const { return *m_remedy; }
    /// Leads to what was exchanged with the platform about the job.
    LinkButton &exchanges() const { return *m_exchanges; }
    /// How the width is shared where both fit.
    void setShares(int content, int advice);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildAdvice(const QList<Button *> &buttons);
    void retranslate();

    QBoxLayout *m_columns;
    QWidget *m_divider;
    QWidget *m_advice;
    TextLabel *m_title;
    LinkButton *m_exchanges;
    TextLabel *m_remedy;
    int m_contentShare = 3;
    int m_adviceShare = 2;
};

} // namespace exportdesk
