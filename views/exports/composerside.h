// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/exports/expectedsizepane.h"

#include <QWidget>

class QTabBar;

namespace exportdesk
{

class ChecksList;
class Choices;
class DatasetsModel;
class ExportComposer;
class Launcher;
class LaunchStrip;
class ProfilePreview;
class ProfilePreviewPane;
class RequestPane;
struct LaunchTarget;

/// The right side of the New export page: checks, the request as JSON or a preview of a profile, and Launch. While
/// folded, the checks are a tab beside those two.
class ComposerSide : public QWidget
{
    Q_OBJECT

public:
    /// All of them must outlive the widget.
    ComposerSide(ExportComposer &composer, Launcher &launcher, const DatasetsModel &datasets,
                 const LaunchTarget &target, QWidget *parent);

    ChecksList &checks() const { return *m_checks; }
    LaunchStrip &launch() const { return *m_launch; }

    /// Offers the preview of a profile and of the size; all outlive the widget.
    void setPreview(ProfilePreview &preview, const Choices &choices, const ExpectedSizePane::History &history);
    void setFolded(bool on);
    /// Moves the keyboard focus into the request, see RequestPane::enter().
    void enterRequest(const QString &words = {});
    void retranslate();

Q_SIGNALS:
    /// Something else than a part of a request was pasted over the request; it was not inserted.
    void otherTextPasted(const QString &text);

private:
    void build();
    void showTab(int tab);
    void showTabStates();
    void placeTabs();

    ExportComposer &m_composer;
    QTabBar *m_tabs;
    QWidget *m_tabRow;
    ChecksList *m_checks;
    RequestPane *m_request;
    ProfilePreviewPane *m_preview = nullptr;
    LaunchStrip *m_launch;
    bool m_folded = false;
};

} // namespace exportdesk
